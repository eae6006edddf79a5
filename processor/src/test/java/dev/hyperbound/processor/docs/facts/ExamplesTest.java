package dev.hyperbound.processor.docs.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.docs.Stubs;
import dev.hyperbound.processor.testing.Behaviour;
import dev.hyperbound.processor.words.JavaSource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page shows as an example is compiled and run: it does what the page says. */
final class ExamplesTest {
    /** Inside a type that implements the stub its nested types have simple names, as on the page. */
    private static final String MAP = """
            abstract class Names implements %1$s {
              static Map<String, String> map() {
                return %2$s;
              }
            }
            Map<String, String> expected = new LinkedHashMap<>();
            %3$s
            Map<String, String> map = new LinkedHashMap<>(Names.map());
            for (Parameter parameter : %1$sHyperparameters.PARAMETERS) {
              if (parameter.secret()) {
                map.remove(parameter.wireName());
              }
            }
            assertThat(map).containsExactlyEntriesOf(expected);
            """;

    private static final String EXAMPLES = """
            abstract class Names implements %1$s {
              @SuppressWarnings("cast")
              static %1$sHyperparameters.Builder builder() {
                return (%1$sHyperparameters.Builder) %1$sHyperparameters.builder();
              }
              static boolean refuses(%1$sHyperparameters.Builder builder, String name) {
                return builder.validate().stream()
                    .filter(violation -> violation.kind() != Violation.Kind.RULE)
                    .filter(violation -> violation.kind() != Violation.Kind.REQUIRED)
                    .anyMatch(violation -> violation.parameters().get(0).equals(name));
              }
              @SuppressWarnings("deprecation")
              static void run() {
                %2$s
              }
            }
            Names.run();
            """;

    @ParameterizedTest
    @MethodSource("dev.hyperbound.processor.docs.Stubs#all")
    void theSmallestCallGivesTheMapAndExamplesDoAsTheySay(Stubs.Source stub) {
        Document page = Stubs.page(stub);
        StringBuilder checks = new StringBuilder();
        for (Element section : page.select(".param")) {
            String name = JavaSource.literal(section.select("h3").text());
            for (Element invalid : section.select("dt:contains(Invalid) + dd code")) {
                checks.append("assertThat(refuses(builder().set(%s, %s), %s)).as(%s).isTrue();\n"
                        .formatted(name, JavaSource.literal(invalid.wholeText()), name, name));
            }
            for (Element wire : section.select("dt:contains(wire) + dd code")) {
                checks.append("assertThat(refuses(builder().set(%s), %s)).as(%s).isFalse();\n"
                        .formatted(wire.wholeText().replace("\": \"", "\", \""), name, name));
            }
            for (Element java : section.select("dt:contains(Java) + dd code")) {
                checks.append("assertThat(refuses(builder()%s, %s)).as(%s).isFalse();\n"
                        .formatted(java.wholeText(), name, name));
            }
        }

        Behaviour behaviour = Behaviour.of(stub.withoutPackage());
        stub.beside().forEach(other -> behaviour.beside(other.name(), other.withoutPackage()));
        behaviour.runs("{" + smallestCall(stub.name(), page) + "}\n" + EXAMPLES.formatted(stub.name(), checks));
    }

    @Test
    void theSmallestCallKeepsRulesBetweenParameters() {
        check("""
                @Algorithm
                @Rule("high > 4 * low")
                @Rule("low > limit")
                @Rule("text.startsWith('x') || text == 'magic'")
                public interface Tight {
                  @Range("[1, inf)") int low();
                  @Range("[1, 200]") int high();
                  @Default("6") int limit();
                  String text();
                }
                """, "Tight");
    }

    @Test
    void theSmallestCallGivesWhatIsRequiredUnderItsValues() {
        check("""
                @Algorithm
                public interface Needy {
                  enum Kind { IMAGE, RECORD }
                  @Default("image") Kind kind();
                  @RequiredWhen("kind == 'image'") @Range("[3, 9]") OptionalInt size();
                }
                """, "Needy");
    }

    @Test
    void whereNoValuesWereFoundThePageSaysWhatToSet() {
        Document page = Stubs.page("Odd", """
                @Algorithm
                public interface Odd {
                  @Matches("[0-9a-f]{8}-[0-9a-f]{4}") String id();
                }
                """);

        assertThat(page.select("#smallest").text()).contains(".id(…)");
        assertThat(page.select("#map")).isEmpty();
    }

    private static void check(String stub, String name) {
        Behaviour.of(stub).runs(smallestCall(name, Stubs.page(name, stub)));
    }

    private static String smallestCall(String name, Document page) {
        assertThat(page.select("#map")).as("a valid call was found").isNotEmpty();
        StringBuilder expected = new StringBuilder();
        page.select("#map").stream()
                .flatMap(map -> map.wholeText().lines())
                .filter(line -> line.contains("\": \""))
                .forEach(line -> {
                    String entry = line.strip().replaceAll(",$", "");
                    expected.append("expected.put(")
                            .append(entry.replace("\": \"", "\", \""))
                            .append(");\n");
                });
        return MAP.formatted(name, page.expectFirst("#smallest").wholeText(), expected);
    }
}
