package dev.hyperbound.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.read.Compilation.With;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Unusual stubs that are right: nothing is reported. */
class AcceptedStubsTest {
    private static final Map<String, String> STUBS = stubs();

    @TestFactory
    Stream<DynamicTest> javacReadsThem() {
        return tests(With.JAVAC);
    }

    @TestFactory
    Stream<DynamicTest> eclipseReadsThem() {
        return tests(With.ECJ);
    }

    /** All are compiled at once, each in a package of its own. */
    private static Stream<DynamicTest> tests(With compiler) {
        List<Map.Entry<String, String>> stubs = List.copyOf(STUBS.entrySet());
        String[] sources = IntStream.range(0, stubs.size())
                .mapToObj(i -> inPackage(i, stubs.get(i).getValue()))
                .toArray(String[]::new);
        Compilation compilation = Compilation.of(compiler, List.of("-proc:only"), sources);
        return IntStream.range(0, stubs.size())
                .mapToObj(i -> DynamicTest.dynamicTest(stubs.get(i).getKey(), () -> {
                    assertThat(compilation.messages())
                            .noneMatch(message -> message.file().contains("/accepted/p" + i + "/")
                                    && (message.isError() || message.code().startsWith("HB")));
                    assertThat(compilation.stubs())
                            .anyMatch(stub -> stub.javaClass().packageName().equals("accepted.p" + i));
                }));
    }

    private static String inPackage(int number, String body) {
        String name = "package accepted.p" + number + ";\n";
        return body.startsWith("package adv;")
                ? body.replaceFirst("package adv;", name)
                : name + "import dev.hyperbound.*;\nimport java.util.*;\n" + body;
    }

    /** The unnamed package cannot hold anything beside it. */
    @ParameterizedTest
    @EnumSource
    void noPackage(With compiler) {
        Compilation compilation = Compilation.of(
                compiler,
                List.of(),
                "import dev.hyperbound.*;\n@Algorithm(name = \"s\") public interface Stub { int a(); }");
        assertThat(compilation.stub().hyperparametersClass().canonicalName()).isEqualTo("StubHyperparameters");
    }

    private static Map<String, String> stubs() {
        Map<String, String> stubs = new TreeMap<>();
        stubs.put(
                "words of Java as wire names",
                stub(each(
                        List.of("class", "int", "default", "true", "null", "_", "var", "record", "yield", "in"),
                        word -> "@WireName(\"" + word + "\") @Default(\"1\") int p" + word + "();")));
        stubs.put(
                "names of packages", stub(each(List.of("java", "dev", "adv", "javax"), word -> "int " + word + "();")));
        stubs.put(
                "names of classes of Java",
                "package adv; @dev.hyperbound.Algorithm(name = \"s\") public interface Stub {"
                        + " @dev.hyperbound.Default(\"x\") java.lang.String name(); }\n"
                        + "final class String {} final class Object {} final class Map {} final class Override {}");
        stubs.put(
                "dollars",
                stub(each(List.of("a$b", "$", "$L", "$T$S", "_x", "x_", "a__b"), word -> "int " + word + "();")));
        stubs.put(
                "names that differ in case",
                stub("@WireName(\"a\") int lr(); @WireName(\"b\") int LR(); @WireName(\"c\") int Lr();"));
        stubs.put(
                "many parameters",
                stub(count(
                        1_500, i -> "@Default(\"" + i + ".5\") @Range(\"[0, 10000]\") double someName" + i + "();")));
        stubs.put(
                "many constants",
                stub("enum Big {" + count(2_500, i -> "C" + i + ",") + "} @Default(\"c7\") Big big();"));
        stubs.put(
                "many allowed values",
                stub("@OneOf({" + count(4_000, i -> "\"v" + i + "\",") + "}) @Default(\"v3999\") String a();"));
        stubs.put(
                "quotes and backslashes",
                stub("@Default(\"a\\\"b\\\\c$d${e}%s%n\\t\") String a(); @Default(\"\\\\\") String b();"));
        stubs.put("markup", stub("@OneOf({\"</script><script>\", \"--><b>\", \"*/\"}) @Default(\"*/\") String a();"));
        stubs.put(
                "a message full of markup",
                "@Rule(value = \"a <= 10\", message = \"*/ } { /* {0} %s <b>\\n\")" + stub("@Default(\"1\") int a();"));
        stubs.put(
                "text from right to left",
                stub("/** \u05de\u05e1\u05e4\u05e8 \u0627\u0644 (a). */ @Default(\"\u05de\") String a();"));
        stubs.put(
                "Javadoc of all kinds",
                stub(
                        "/** See {@link Map#get(Object) get} {@value} {@link\n * <table><td>&nosuch;\n * @see <a\n */ int a(); /***/ int b(); /** */ int c();"));
        stubs.put("long Javadoc", stub("/** " + "{@code x <b> &amp; ".repeat(2_500) + " */ int a();"));
        stubs.put("a stub seen in its package only", "@Algorithm(name = \"s\") interface Stub { int a(); }");
        stubs.put("no parameters", stub(""));
        stubs.put(
                "a nested stub",
                "public class Outer { static class In { @Algorithm(name = \"s\") interface Stub { int a(); } } }");
        stubs.put(
                "a parameter that became a default method",
                "interface P { @Range(\"[1, 2]\") int a(); }"
                        + stub(" extends P", "@Override default int a() { return 3; } int b();"));
        stubs.put(
                "a stub that extends a stub",
                "@Algorithm(name = \"p\") interface P { int a(); }" + stub(" extends P", "int b();"));
        stubs.put(
                "a diamond",
                "interface A { int a(); } interface B extends A {} interface C extends A {}"
                        + stub(" extends B, C", ""));
        stubs.put(
                "enums of the JDK",
                stub(
                        "@Default(\"seconds\") java.util.concurrent.TimeUnit unit(); Optional<java.time.DayOfWeek> day();"));
        stubs.put(
                "deprecated parts",
                stub(
                        "/** Old. @deprecated use {@link #b} */ @Deprecated int a(); int b(); enum E { @Deprecated OLD, NEW } @Default(\"new\") E e();"));
        stubs.put(
                "long decimals",
                stub(
                        "@Default(\"0.1000000000000000055511151231257827021181583404541015625\") double a(); @Default(\"4.9e-324\") double b(); @Default(\"100000000000000000000000\") double c();"));
        stubs.put(
                "a divisor that may be zero",
                "@Rule(\"a % b == 0\")" + stub("@Default(\"4\") int a(); @Default(\"2\") int b();"));
        stubs.put(
                "longs against doubles",
                "@Rule(\"a < 9007199254740993\") @Rule(\"a <= b\")"
                        + stub("@Default(\"1\") long a(); @Default(\"2\") double b();"));
        stubs.put(
                "a long rule",
                "@Rule(\"" + "a <= 100 && ".repeat(3_000) + "a >= b\")"
                        + stub("@Default(\"1\") int a(); @Default(\"1\") int b();"));
        stubs.put(
                "many rules",
                IntStream.range(0, 400)
                                .mapToObj(i -> "@Rule(\"a <= " + i + "\")")
                                .collect(Collectors.joining("\n"))
                        + stub("OptionalInt a();"));
        stubs.put(
                "a long chain of conditions",
                stub("@Default(\"1\") int p0();"
                        + count(800, i -> "@UsedWhen(\"p" + i + " > 0\") @Default(\"1\") int p" + (i + 1) + "();")));
        stubs.put("other annotations", stub("@SuppressWarnings(\"x\") @Deprecated int a();"));
        stubs.put(
                "own members",
                stub(
                        "int LIMIT = 3; int a(); default int twice() { return 2 * a(); } static int two() { return 2; } private int x() { return 1; } enum Own {} record Point(int x) {} class Helper {}"));
        stubs.put("one member of a set", stub("@OneOf(\"a\") @Default(\"a\") String a();"));
        stubs.put(
                "a record that its constructor changes",
                "@Rule(\"a.x > 0.0\") @Rule(\"b.text == 'anna'\")"
                        + stub("record A(@Range(\"[0, inf)\") double x, double y) { public A { x = Math.abs(x); } }"
                                + " record B(@Matches(\"[a-z]+\") String text)"
                                + " { public B { text = text.toLowerCase(java.util.Locale.ROOT); } }"
                                + " @Default(\"-1.0,2.0\") A a(); @Default(\"Anna\") B b();"));
        stubs.put(
                "an open stub of a sealed parent",
                "sealed interface P permits Stub {}"
                        + "@Algorithm(name = \"s\") non-sealed interface Stub extends P { int a(); }");
        return stubs;
    }

    private static String stub(String members) {
        return stub("", members);
    }

    private static String stub(String parents, String members) {
        return "\n@Algorithm(name = \"s\") public interface Stub" + parents + " {\n" + members + "\n}";
    }

    private static String each(List<String> words, UnaryOperator<String> member) {
        return words.stream().map(member).collect(Collectors.joining("\n"));
    }

    private static String count(int number, IntFunction<String> member) {
        return IntStream.range(0, number).mapToObj(member).collect(Collectors.joining("\n"));
    }
}
