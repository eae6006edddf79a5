package dev.hyperbound.processor;

import dev.hyperbound.processor.testing.Behaviour;
import org.junit.jupiter.api.Test;

/** Values as JSON and YAML have them, in both directions. */
final class TypedValuesTest {
    private static final Behaviour DEMO = Behaviour.of("""
            @Algorithm(name = "demo")
            @Rule("momentum <= 0.5 || epochs > 10")
            public interface Demo {
              enum Optimizer { SGD, @WireName("adam-w") ADAM }
              enum Layers { @WireName("18") SMALL, @WireName("0.5") HALF, @WireName("true") ALL }
              record Shape(int height, double width, String unit) {}
              record Size(int pixels) {}
              @Range("[1, inf)") int numClasses();
              @Default("30") @Range("[1, inf)") int epochs();
              @Default("9007199254740993") long seed();
              @Default("sgd") Optimizer optimizer();
              @Default("0.25") @Range("[0, 1]") double momentum();
              @Default("False") @WireBoolean(yes = "True", no = "False") boolean earlyStopping();
              @Default("0") @WireBoolean(yes = "1", no = "0") boolean augment();
              @Default("18") Layers layers();
              OptionalInt topK();
              Optional<String> note();
              Optional<Pattern> freeze();
              Optional<List<Integer>> steps();
              Optional<List<String>> names();
              Optional<List<Optimizer>> optimizers();
              Optional<Shape> shape();
              Optional<Size> size();
              @Context OptionalInt instances();
            }
            """);

    private static final String HELPERS = """
            java.util.function.Function<Map<String, ?>, DemoHyperparameters> read = DemoHyperparameters::fromValues;
            java.util.function.Function<Object[], List<String>> told = pairs -> {
              Map<String, Object> values = new LinkedHashMap<>(Map.of("num_classes", 2));
              for (int i = 0; i < pairs.length; i += 2) {
                values.put((String) pairs[i], pairs[i + 1]);
              }
              return DemoHyperparameters.checkValues(values).stream().map(Violation::toString).toList();
            };
            """;

    @Test
    void valuesHaveTheTypesOfJsonAndOmitWhatIsAbsent() {
        DEMO.runs("""
                Map<String, Object> values = DemoHyperparameters.builder().numClasses(10)
                    .steps(10, 20).names("a", "b").optimizers(Demo.Optimizer.ADAM).shape(3, 0.5, "cm").size(new Demo.Size(7))
                    .freeze("^conv").instances(2).build().toValues();
                assertThat(values).containsExactly(
                    entry("num_classes", 10), entry("epochs", 30), entry("seed", 9007199254740993L), entry("optimizer", "sgd"),
                    entry("momentum", 0.25), entry("early_stopping", false), entry("augment", false), entry("layers", "18"),
                    entry("freeze", "^conv"), entry("steps", List.of(10, 20)), entry("names", List.of("a", "b")),
                    entry("optimizers", List.of("adam-w")),
                    entry("shape", Map.of("height", 3, "width", 0.5, "unit", "cm")), entry("size", Map.of("pixels", 7)));
                assertThat(((Map<?, ?>) values.get("shape")).keySet().toString()).isEqualTo("[height, width, unit]");
                assertThatThrownBy(() -> values.clear()).isInstanceOf(UnsupportedOperationException.class);
                """);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        DEMO.runs("""
                DemoHyperparameters all = DemoHyperparameters.builder().numClasses(10).epochs(11).seed(-1).momentum(0.75)
                    .optimizer(Demo.Optimizer.ADAM).earlyStopping(true).augment(true).layers(Demo.Layers.ALL).topK(5)
                    .note("30").freeze("^conv").steps(10, 20).names("a", "b").optimizers(Demo.Optimizer.ADAM)
                    .shape(3, 0.5, "cm").size(new Demo.Size(7)).build();
                assertThat(DemoHyperparameters.fromValues(all.toValues())).isEqualTo(all);
                assertThat(DemoHyperparameters.fromValues(all.toMap())).isEqualTo(all);
                DemoHyperparameters few = DemoHyperparameters.builder().numClasses(10).build();
                assertThat(DemoHyperparameters.fromValues(few.toValues())).isEqualTo(few);
                """);
    }

    @Test
    void everyNumberIsRead() {
        DEMO.runs(HELPERS + """
                for (Object three : List.of(3, 3L, (short) 3, (byte) 3, 3.0, 3.0f, new java.math.BigInteger("3"),
                    new java.math.BigDecimal("3.00"), new java.math.BigDecimal("0.3e1"),
                    new java.util.concurrent.atomic.AtomicInteger(3), "3")) {
                  assertThat(read.apply(Map.of("num_classes", three)).numClasses()).as(three.getClass().getName()).isEqualTo(3);
                  assertThat(read.apply(Map.of("num_classes", 1, "seed", three)).seed()).isEqualTo(3);
                }
                for (Object tenth : List.of(0.1, 0.1f, new java.math.BigDecimal("0.1"), "0.1", "1e-1")) {
                  assertThat(read.apply(Map.of("num_classes", 1, "momentum", tenth)).momentum()).isEqualTo(0.1);
                }
                assertThat(read.apply(Map.of("num_classes", 1, "momentum", 1)).momentum()).isEqualTo(1.0);
                """);
    }

    @Test
    void whatIsNoIntIsOneViolation() {
        DEMO.runs(HELPERS + """
                assertThat(told.apply(new Object[] {"epochs", 30.5})).containsExactly(
                    "MALFORMED: epochs = \\"30.5\\": not an int; write it without a decimal point or an exponent, for example 3");
                assertThat(told.apply(new Object[] {"epochs", Double.NaN})).hasSize(1).first().asString().startsWith("MALFORMED: epochs");
                assertThat(told.apply(new Object[] {"epochs", Double.POSITIVE_INFINITY})).hasSize(1);
                assertThat(told.apply(new Object[] {"epochs", 1e300})).hasSize(1).first().asString().contains("does not fit int");
                assertThat(told.apply(new Object[] {"epochs", new java.math.BigDecimal("1e999999999")})).hasSize(1);
                assertThat(told.apply(new Object[] {"epochs", 2147483648L})).hasSize(1).first().asString().contains("does not fit int");
                assertThat(told.apply(new Object[] {"epochs", true})).hasSize(1).first().asString().startsWith("MALFORMED: epochs = \\"true\\": a boolean, not an int");
                assertThat(told.apply(new Object[] {"epochs", List.of(1)})).containsExactly(
                    "MALFORMED: epochs = \\"[1]\\": a list, not int; write one number");
                assertThat(told.apply(new Object[] {"epochs", 0})).containsExactly("RANGE: epochs = 0: must be at least 1");
                """);
    }

    @Test
    void booleansAndNumbersAreSpellings() {
        DEMO.runs(HELPERS + """
                DemoHyperparameters hp = read.apply(Map.of("num_classes", 2, "early_stopping", true, "augment", 1, "layers", 0.5));
                assertThat(hp.earlyStopping()).isTrue();
                assertThat(hp.augment()).isTrue();
                assertThat(hp.layers()).isEqualTo(Demo.Layers.HALF);
                assertThat(read.apply(Map.of("num_classes", 2, "layers", 18)).layers()).isEqualTo(Demo.Layers.SMALL);
                assertThat(read.apply(Map.of("num_classes", 2, "layers", 18.0)).layers()).isEqualTo(Demo.Layers.SMALL);
                assertThat(read.apply(Map.of("num_classes", 2, "layers", true)).layers()).isEqualTo(Demo.Layers.ALL);
                assertThat(told.apply(new Object[] {"augment", 2})).hasSize(1).first().asString().contains("write 1 or 0");
                assertThat(told.apply(new Object[] {"early_stopping", 1})).hasSize(1).first().asString().contains("write True");
                assertThat(told.apply(new Object[] {"layers", false})).hasSize(1).first().asString().startsWith("ONE_OF: layers = \\"false\\"");
                """);
    }

    @Test
    void aStringTakesStringsOnly() {
        DEMO.runs(HELPERS + """
                assertThat(read.apply(Map.of("num_classes", 2, "note", "30")).note()).hasValue("30");
                assertThat(told.apply(new Object[] {"note", 30})).containsExactly(
                    "MALFORMED: note = \\"30\\": a number, not string; put it in quotes");
                assertThat(told.apply(new Object[] {"note", true})).containsExactly(
                    "MALFORMED: note = \\"true\\": a boolean, not string; put it in quotes");
                assertThat(told.apply(new Object[] {"note", new java.util.Date()})).containsExactly(
                    "MALFORMED: note = \\"Date\\": a Date, not string; write one text");
                assertThat(told.apply(new Object[] {"freeze", 1})).hasSize(1);
                assertThat(read.apply(Map.of("num_classes", 2, "freeze", Pattern.compile("a+"))).freeze().get().pattern()).isEqualTo("a+");
                assertThat(told.apply(new Object[] {"freeze", Pattern.compile("a", Pattern.CASE_INSENSITIVE)})).hasSize(1);
                """);
    }

    @Test
    void listsAreReadElementByElement() {
        DEMO.runs(HELPERS + """
                DemoHyperparameters hp = read.apply(Map.of("num_classes", 2, "steps", List.of(10, 20.0, "30"),
                    "names", List.of("a", "b c"), "optimizers", List.of(Demo.Optimizer.ADAM, "sgd")));
                assertThat(hp.steps()).hasValue(List.of(10, 20, 30));
                assertThat(hp.names()).hasValue(List.of("a", "b c"));
                assertThat(hp.optimizers()).hasValue(List.of(Demo.Optimizer.ADAM, Demo.Optimizer.SGD));
                assertThat(read.apply(Map.of("num_classes", 2, "steps", "10, 20")).steps()).hasValue(List.of(10, 20));
                assertThat(read.apply(Map.of("num_classes", 2, "steps", List.of())).steps()).isEmpty();
                assertThat(told.apply(new Object[] {"names", List.of("a,b")})).containsExactly(
                    "MALFORMED: names = \\"[a,b]\\": element [0] = \\"a,b\\": must not hold the separator \\",\\"");
                assertThat(told.apply(new Object[] {"names", List.of("")})).containsExactly(
                    "MALFORMED: names = \\"[]\\": element [0] = \\"\\": must not be empty");
                assertThat(told.apply(new Object[] {"names", List.of("a", " b")})).hasSize(1);
                assertThat(told.apply(new Object[] {"names", List.of(1)})).hasSize(1);
                assertThat(told.apply(new Object[] {"steps", java.util.Arrays.asList(1, null)})).containsExactly(
                    "MALFORMED: steps = \\"[1, null]\\": element [1] = \\"null\\": null, not int; leave it out");
                assertThat(told.apply(new Object[] {"steps", List.of(1, List.of(2))})).hasSize(1);
                assertThat(told.apply(new Object[] {"steps", Map.of("a", 1)})).hasSize(1);
                assertThat(told.apply(new Object[] {"steps", List.of(1, 2.5)})).hasSize(1);
                """);
    }

    @Test
    void recordsAreReadComponentByComponent() {
        DEMO.runs(HELPERS + """
                Demo.Shape shape = new Demo.Shape(3, 0.5, "cm");
                assertThat(read.apply(Map.of("num_classes", 2, "shape", Map.of("unit", "cm", "height", 3.0, "width", "0.5"))).shape()).hasValue(shape);
                assertThat(read.apply(Map.of("num_classes", 2, "shape", shape)).shape()).hasValue(shape);
                assertThat(read.apply(Map.of("num_classes", 2, "shape", "3,0.5,cm")).shape()).hasValue(shape);
                assertThat(read.apply(Map.of("num_classes", 2, "size", Map.of("pixels", 7))).size()).hasValue(new Demo.Size(7));
                assertThat(told.apply(new Object[] {"shape", Map.of("height", 3, "width", 1)})).containsExactly(
                    "MALFORMED: shape = \\"{height: 3, width: 1}\\": has no unit".replace("{height: 3, width: 1}",
                        Map.of("height", 3, "width", 1).toString().replace("=", ": ")));
                assertThat(told.apply(new Object[] {"shape", Map.of("heigth", 3, "height", 3, "width", 1, "unit", "cm")}))
                    .hasSize(1).first().asString().contains("has no component heigth; did you mean \\"height\\"?");
                assertThat(told.apply(new Object[] {"shape", new Demo.Shape(3, 0.5, "c,m")})).hasSize(1).first().asString()
                    .endsWith("unit = \\"c,m\\": must not hold the separator \\",\\"");
                assertThat(told.apply(new Object[] {"shape", List.of(3, 0.5, "cm")})).hasSize(1);
                assertThat(told.apply(new Object[] {"size", 7})).hasSize(1);
                """);
    }

    @Test
    void keysAreHeldToTheNames() {
        DEMO.runs(HELPERS + """
                assertThat(told.apply(new Object[] {"$schema", "x", "_service", 1, "top_k", null, "note", null})).isEmpty();
                assertThat(told.apply(new Object[] {"epocs", 1})).containsExactly(
                    "UNKNOWN: epocs: unknown hyperparameter of demo; did you mean \\"epochs\\"?");
                assertThat(told.apply(new Object[] {"epocs", null})).hasSize(1);
                assertThat(told.apply(new Object[] {"instances", 1})).containsExactly(
                    "UNKNOWN: instances: never sent; set it on the builder");
                Map<Object, Object> odd = new HashMap<>(Map.of("num_classes", 2, 1, 2, true, 3));
                odd.put(null, 1);
                @SuppressWarnings("unchecked") Map<String, Object> values = (Map<String, Object>) (Map<?, ?>) odd;
                assertThat(DemoHyperparameters.checkValues(values)).hasSize(3)
                    .allMatch(violation -> violation.kind() == Violation.Kind.UNKNOWN);
                assertThat(DemoHyperparameters.checkValues(Map.of())).extracting(Violation::kind).containsExactly(Violation.Kind.REQUIRED);
                assertThatThrownBy(() -> DemoHyperparameters.fromValues(null)).isInstanceOf(NullPointerException.class).hasMessage("values");
                """);
    }

    @Test
    void everyViolationIsToldAtOnce() {
        DEMO.runs("""
                assertThatThrownBy(() -> DemoHyperparameters.fromValues(Map.of(
                    "epochs", 30.5, "momentum", 2, "optimizer", "sgdd", "note", 1, "x", 1)))
                    .isInstanceOfSatisfying(InvalidHyperparametersException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.kind() + " " + v.parameters()).containsExactly("REQUIRED [num_classes]",
                            "MALFORMED [epochs]", "ONE_OF [optimizer]", "RANGE [momentum]", "MALFORMED [note]", "UNKNOWN [x]"));
                """);
    }

    @Test
    void whatIsUnknownIsNeitherMissingNorWrong() {
        DEMO.runs("""
                Definition<DemoHyperparameters> demo = DemoHyperparameters.definition();
                Map<String, String> bad = Map.of("momentum", "0.75", "epochs", "5");
                assertThat(demo.check(bad)).extracting(Violation::kind).containsExactly(Violation.Kind.REQUIRED, Violation.Kind.RULE);
                assertThat(demo.check(bad, Set.of())).isEqualTo(demo.check(bad));
                assertThat(demo.check(bad, Set.of("num_classes"))).extracting(Violation::kind).containsExactly(Violation.Kind.RULE);
                assertThat(demo.check(bad, Set.of("num_classes", "epochs"))).isEmpty();
                assertThat(demo.check(Map.of("momentum", "x", "epochs", "5"), Set.of("num_classes", "momentum"))).isEmpty();
                assertThat(demo.checkValues(Map.of("momentum", 0.75, "epochs", 30.5), Set.of("num_classes", "epochs"))).isEmpty();
                assertThat(demo.checkValues(Map.of("momentum", 0.75, "epochs", 5), Set.of("num_classes"))).hasSize(1);
                assertThat(demo.check(Map.of(), Set.of("num_classes", "epocs"))).extracting(Violation::message)
                    .containsExactly("epocs: unknown hyperparameter of demo; did you mean \\"epochs\\"?");
                assertThat(demo.check(Map.of(), Set.of("num_classes", "instances"))).hasSize(1);
                """);
    }

    @Test
    void theDefinitionOffersAllWithoutTheClass() {
        DEMO.runs("""
                Definition<? extends Hyperparameters> demo = DemoHyperparameters.definition();
                assertThat(demo.name()).isEqualTo("demo");
                assertThat(demo.title()).isEqualTo("Demo");
                assertThat(demo.reference()).isEmpty();
                assertThat(demo.parameters()).isSameAs(DemoHyperparameters.PARAMETERS);
                assertThat(demo.objectives()).isEmpty();
                assertThat(demo.tuning()).isEmpty();
                assertThat(demo.rules()).containsExactly(new RuleInfo("momentum-epochs", "momentum <= 0.5 || epochs > 10",
                    demo.rules().get(0).message(), Severity.ERROR, List.of("momentum", "epochs")));
                assertThat(demo.fromMap(Map.of("num_classes", "2"))).isEqualTo(DemoHyperparameters.fromValues(Map.of("num_classes", 2)));
                assertThat(demo.check(Map.of())).isEqualTo(DemoHyperparameters.check(Map.of()));
                """);
    }
}
