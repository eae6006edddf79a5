package dev.hyperbound.processor;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/** Rules over a number or a word in its place. */
final class KeywordRulesTest {
    private static final Behaviour DEMO = Behaviour.of("""
            @Algorithm(name = "demo")
            public interface Demo {
              enum Auto { AUTO, NONE }
              enum Mode { AUTO, FAST }
              @Default("auto") @Range("[1, 1000]") @Rule("batch <= epochs") IntOr<Auto> batch();
              @Default("10") @Range("[1, inf)") int epochs();
              @Rule("rate != 'auto' || epochs > 5") @Rule("rate != 0.5") Optional<DoubleOr<Auto>> rate();
              @Default("fast") @Rule("batch != mode") Mode mode();
              @Rule("workers in ['none', 'auto'] || workers + 1 < 100") Optional<LongOr<Auto>> workers();
              @Rule("string(other) != '13' && string(other) != 'none'") @Rule("other != workers") Optional<LongOr<Auto>> other();
              @Default("0.1") @UsedWhen("rate == 'none'") double decay();
              @RequiredWhen("batch == 7") OptionalInt seven();
            }
            """);

    private static final String HELPERS = """
            java.util.function.Function<String[], List<String>> told = pairs -> {
              Map<String, String> map = new LinkedHashMap<>();
              for (int i = 0; i < pairs.length; i += 2) {
                map.put(pairs[i], pairs[i + 1]);
              }
              return DemoHyperparameters.check(map).stream().map(Violation::toString).toList();
            };
            """;

    @Test
    void comparisonsAreOfTheNumber() {
        DEMO.runs(HELPERS + """
                assertThat(told.apply(new String[] {})).isEmpty();
                assertThat(told.apply(new String[] {"batch", "none", "epochs", "1"})).isEmpty();
                assertThat(told.apply(new String[] {"batch", "10"})).isEmpty();
                assertThat(told.apply(new String[] {"batch", "11"})).containsExactly(
                    "RULE: batch = 11 must be at most epochs = 10 (default)");
                """);
    }

    @Test
    void equalityAsksForTheKeyword() {
        DEMO.runs(HELPERS + """
                assertThat(told.apply(new String[] {"rate", "auto"})).isEmpty();
                assertThat(told.apply(new String[] {"rate", "auto", "epochs", "5"})).hasSize(1).first().asString().startsWith("RULE: ");
                assertThat(told.apply(new String[] {"rate", "0.25", "epochs", "5"})).isEmpty();
                assertThat(told.apply(new String[] {"rate", "0.5"})).containsExactly("RULE: rate = 0.5 must not be 0.5");
                assertThat(told.apply(new String[] {"mode", "auto"})).hasSize(1);
                assertThat(told.apply(new String[] {"mode", "auto", "batch", "none"})).isEmpty();
                assertThat(told.apply(new String[] {"mode", "auto", "batch", "3"})).isEmpty();
                """);
    }

    @Test
    void equalityWithWhatIsAbsentIsUnknown() {
        Behaviour.of("""
            @Algorithm(name = "demo")
            public interface Demo {
              enum Auto { AUTO, NONE }
              enum Mode { AUTO, FAST }
              @Rule("x == y") @Rule("x == n") @Rule("z != x") Optional<IntOr<Auto>> x();
              Optional<Mode> y();
              OptionalInt n();
              Optional<LongOr<Auto>> z();
              @Rule("x in words") @Rule("x != (y == 'auto' ? 'auto' : 'none')") Optional<List<Auto>> words();
            }
            """).runs(HELPERS + """
                assertThat(told.apply(new String[] {})).isEmpty();
                assertThat(told.apply(new String[] {"x", "1"})).isEmpty();
                assertThat(told.apply(new String[] {"x", "auto"})).isEmpty();
                assertThat(told.apply(new String[] {"y", "auto", "n", "1", "z", "2", "words", "auto"})).isEmpty();
                assertThat(told.apply(new String[] {"x", "1", "y", "auto"})).hasSize(1);
                assertThat(told.apply(new String[] {"x", "auto", "y", "auto"})).hasSize(1);
                assertThat(told.apply(new String[] {"x", "1", "y", "auto", "n", "2"})).hasSize(2);
                assertThat(told.apply(new String[] {"x", "1", "words", "auto,none"})).hasSize(1);
                assertThat(told.apply(new String[] {"x", "auto", "words", "auto,none"})).isEmpty();
                assertThat(told.apply(new String[] {"x", "auto", "n", "1"})).hasSize(1);
                assertThat(told.apply(new String[] {"x", "auto", "z", "auto"})).hasSize(1);
                assertThat(told.apply(new String[] {"x", "1", "z", "auto"})).isEmpty();
                """);
    }

    @Test
    void listsStringsAndOthersOfTheKind() {
        DEMO.runs(HELPERS + """
                assertThat(told.apply(new String[] {"workers", "auto"})).isEmpty();
                assertThat(told.apply(new String[] {"workers", "98"})).isEmpty();
                assertThat(told.apply(new String[] {"workers", "99"})).hasSize(1);
                assertThat(told.apply(new String[] {"other", "13"})).hasSize(1);
                assertThat(told.apply(new String[] {"other", "none"})).hasSize(1);
                assertThat(told.apply(new String[] {"other", "auto"})).isEmpty();
                assertThat(told.apply(new String[] {"other", "auto", "workers", "auto"})).hasSize(1);
                assertThat(told.apply(new String[] {"other", "1", "workers", "auto"})).isEmpty();
                assertThat(told.apply(new String[] {"other", "1", "workers", "1"})).hasSize(1);
                assertThat(told.apply(new String[] {"other", "2", "workers", "1"})).isEmpty();
                """);
    }

    @Test
    void conditions() {
        DEMO.runs(HELPERS + """
                assertThat(told.apply(new String[] {"decay", "0.2", "rate", "none"})).isEmpty();
                assertThat(told.apply(new String[] {"decay", "0.2", "rate", "0.25"})).hasSize(1).first().asString().startsWith("UNUSED");
                assertThat(told.apply(new String[] {"decay", "0.2"})).isEmpty();
                assertThat(told.apply(new String[] {"batch", "7"})).hasSize(1).first().asString().startsWith("REQUIRED");
                assertThat(told.apply(new String[] {"batch", "7", "seven", "1"})).isEmpty();
                """);
    }
}
