package dev.hyperbound.processor;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/** Lists as JSON arrays, with blanks between their elements, and without any. */
final class ListFormsTest {
    private static final Behaviour DEMO = Behaviour.of("""
            @Algorithm(name = "demo")
            public interface Demo {
              enum Level { @WireName("read committed") READ_COMMITTED, SERIALIZABLE }
              record Shape(int height, int width) {}
              record Pair(String name, Level level) {}
              @JsonList @Default("[\\"msd\\", \\"ssd\\"]") List<String> metrics();
              @JsonList @Range("[0, 1]") Optional<List<Double>> rates();
              @JsonList Optional<List<Integer>> ints();
              @JsonList Optional<List<Long>> longs();
              @JsonList Optional<List<Level>> levels();
              @Separator(" ") @Default("10 20") @Range("[1, inf)") List<Integer> steps();
              @Separator(" ") Optional<List<String>> words();
              @Separator(" ") Optional<Shape> size();
              @Separator(blanks = false) Optional<List<String>> evalMetric();
              @Separator(value = ";", blanks = false) Optional<Shape> shape();
              @Separator(value = " ", blanks = false) Optional<List<Integer>> strict();
              Optional<List<Level>> joined();
              Optional<Pair> pair();
              Optional<Level> level();
            }
            """);

    private static final String HELPERS = """
            java.util.function.BiFunction<String, String, DemoHyperparameters> read =
                (name, text) -> DemoHyperparameters.fromMap(Map.of(name, text));
            java.util.function.BiFunction<String, String, List<String>> told =
                (name, text) -> DemoHyperparameters.check(Map.of(name, text)).stream().map(Violation::toString).toList();
            """;

    @Test
    void arraysAreWrittenAsPythonDoes() {
        DEMO.runs("""
                DemoHyperparameters hp = DemoHyperparameters.builder().metrics("a,b", "", " c ", "ü\\"\\\\\\n\\u0001🐱").rates(0.1, 0.9, 1e-8, 1)
                    .ints(1, -2).longs(9007199254740993L).levels(Demo.Level.READ_COMMITTED, Demo.Level.SERIALIZABLE).build();
                assertThat(hp.toMap()).containsEntry("metrics", "[\\"a,b\\", \\"\\", \\" c \\", \\"\\\\u00fc\\\\\\"\\\\\\\\\\\\n\\\\u0001\\\\ud83d\\\\udc31\\"]")
                    .containsEntry("rates", "[0.1, 0.9, 1e-08, 1.0]").containsEntry("ints", "[1, -2]")
                    .containsEntry("longs", "[9007199254740993]").containsEntry("levels", "[\\"read committed\\", \\"serializable\\"]");
                assertThat(DemoHyperparameters.fromMap(hp.toMap())).isEqualTo(hp);
                assertThat(DemoHyperparameters.fromValues(hp.toValues())).isEqualTo(hp);
                assertThat(hp.toValues()).containsEntry("rates", List.of(0.1, 0.9, 1e-8, 1.0)).containsEntry("ints", List.of(1, -2));
                assertThat(DemoHyperparameters.builder().build().toMap()).containsEntry("metrics", "[\\"msd\\", \\"ssd\\"]");
                """);
    }

    @Test
    void arraysAreReadStrictly() {
        DEMO.runs(HELPERS + """
                assertThat(read.apply("metrics", " [ \\"a\\" ,\\n\\"\\\\u00fc\\\\/\\" ] ").metrics()).containsExactly("a", "ü/");
                assertThat(read.apply("ints", "[]").ints()).isEmpty();
                assertThat(read.apply("rates", "[0, 1e-1]").rates()).contains(List.of(0.0, 0.1));
                assertThat(told.apply("metrics", "['a', 'b']")).containsExactly(
                    "MALFORMED: metrics = \\"['a', 'b']\\": a Python list, not JSON; write double quotes, for example [\\"a\\", \\"b\\"]");
                assertThat(told.apply("metrics", "[1]")).containsExactly(
                    "MALFORMED: metrics = \\"[1]\\": element [0] = \\"1\\": a number, not string; put it in double quotes");
                assertThat(told.apply("ints", "[1, \\"2\\"]")).hasSize(1).first().asString().contains("element [1]").contains("a string, not int");
                assertThat(told.apply("ints", "[1, null]")).hasSize(1).first().asString().contains("null, not int");
                assertThat(told.apply("ints", "[1, [2]]")).hasSize(1).first().asString().contains("a list, not int");
                assertThat(told.apply("ints", "[1.0]")).hasSize(1).first().asString().contains("not an int");
                assertThat(told.apply("rates", "[NaN]")).hasSize(1).first().asString().startsWith("MALFORMED");
                assertThat(told.apply("rates", "[0.5, 2]")).hasSize(1).first().asString().startsWith("RANGE");
                assertThat(told.apply("levels", "[\\"none\\"]")).hasSize(1).first().asString().startsWith("ONE_OF");
                assertThat(told.apply("metrics", "[]")).hasSize(1);
                for (String text : List.of("", "[", "[1", "[1,]", "[,1]", "[1]]", "1", "[1 2]", "{}", "[true]", "[01]", "[1]x", "null")) {
                  assertThat(told.apply("ints", text)).as(text).hasSize(1).first().asString().startsWith("MALFORMED: ints");
                }
                for (String text : List.of("[\\"", "[\\"a]", "[\\"\\\\x\\"]", "[\\"\\\\u12\\"]", "[\\"\\n\\"]", "[a]", "a", "None")) {
                  assertThat(told.apply("metrics", text)).as(text).hasSize(1).first().asString().startsWith("MALFORMED: metrics");
                }
                """);
    }

    @Test
    void typedListsOfArrays() {
        DEMO.runs("""
                Map<String, Object> values = new HashMap<>(Map.of("ints", List.of(1, 2.0, "3"), "metrics", List.of("a\\"b", "")));
                DemoHyperparameters hp = DemoHyperparameters.fromValues(values);
                assertThat(hp.ints()).contains(List.of(1, 2, 3));
                assertThat(hp.metrics()).containsExactly("a\\"b", "");
                values.put("ints", List.of("1, 2"));
                assertThat(DemoHyperparameters.checkValues(values)).hasSize(1);
                values.put("ints", List.of(true));
                assertThat(DemoHyperparameters.checkValues(values)).hasSize(1);
                values.put("ints", "[4]");
                assertThat(DemoHyperparameters.fromValues(values).ints()).contains(List.of(4));
                """);
    }

    @Test
    void blanksSeparate() {
        DEMO.runs(HELPERS + """
                assertThat(read.apply("steps", "  1   2 3 ").steps()).containsExactly(1, 2, 3);
                assertThat(read.apply("size", "3  4").size()).contains(new Demo.Shape(3, 4));
                DemoHyperparameters hp = DemoHyperparameters.builder().steps(1, 2).words("a", "b").size(3, 4).build();
                assertThat(hp.toMap()).containsEntry("steps", "1 2").containsEntry("words", "a b").containsEntry("size", "3 4");
                assertThat(DemoHyperparameters.fromMap(hp.toMap())).isEqualTo(hp);
                assertThat(DemoHyperparameters.fromValues(hp.toValues())).isEqualTo(hp);
                assertThat(told.apply("steps", "1,2")).hasSize(1).first().asString().startsWith("MALFORMED");
                assertThat(told.apply("steps", "1\\t2")).hasSize(1).first().asString().startsWith("MALFORMED");
                assertThat(DemoHyperparameters.builder().words("a b").validate()).hasSize(1);
                assertThat(told.apply("strict", "1  2")).hasSize(1).first().asString().contains("without blanks");
                assertThat(read.apply("strict", "1 2").strict()).contains(List.of(1, 2));
                """);
    }

    @Test
    void withoutBlanks() {
        DEMO.runs(HELPERS + """
                assertThat(told.apply("eval_metric", "rmse, mae")).containsExactly(
                    "MALFORMED: eval_metric = \\"rmse, mae\\": blanks around its parts; write it without blanks: \\"rmse,mae\\"");
                assertThat(told.apply("eval_metric", " rmse")).hasSize(1);
                assertThat(read.apply("eval_metric", "rmse,mae").evalMetric()).contains(List.of("rmse", "mae"));
                assertThat(told.apply("shape", "1; 2")).hasSize(1).first().asString().contains("without blanks");
                assertThat(read.apply("shape", "1;2").shape()).contains(new Demo.Shape(1, 2));
                """);
    }

    @Test
    void valuesMayHoldSingleBlanks() {
        DEMO.runs(HELPERS + """
                assertThat(read.apply("level", "read committed").level()).contains(Demo.Level.READ_COMMITTED);
                assertThat(read.apply("joined", "read committed, serializable").joined()).contains(List.of(Demo.Level.READ_COMMITTED, Demo.Level.SERIALIZABLE));
                assertThat(read.apply("pair", "a,read committed").pair()).contains(new Demo.Pair("a", Demo.Level.READ_COMMITTED));
                """);
    }
}
