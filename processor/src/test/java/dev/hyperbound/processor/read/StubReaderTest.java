package dev.hyperbound.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.Goal;
import dev.hyperbound.Scale;
import dev.hyperbound.Severity;
import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.Objective;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Separation;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.read.Compilation.With;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is in the model of a stub that is right. */
class StubReaderTest {
    private static final String HEAD = """
            package adv;
            import dev.hyperbound.*;
            import java.util.*;
            import java.util.regex.Pattern;
            """;

    @ParameterizedTest
    @EnumSource
    void everythingThatAStubCanSay(With compiler) {
        Stub stub = read(compiler, """
                /** Classifies images. */
                @Algorithm(title = "Images", reference = "https://example.invalid/ic")
                @Objective(metric = "validation:accuracy", goal = Goal.MAXIMIZE)
                @WireBoolean(yes = "1", no = "0")
                @Rule("checkpoint_frequency <= epochs")
                @Rule(value = "epochs < 50", message = "long runs cost", severity = Severity.WARNING)
                public interface ImageClassification {
                  enum Optimizer { SGD, @WireName("adam-w") @Deprecated ADAM }
                  /** @param numChannels how many channels */
                  record ImageShape(@Range("[1, inf)") int numChannels, @WireName("h") @Description("height") int height) {}
                  int LIMIT = 3;

                  /** Number of output classes. */
                  @Group("Data") @Range("[1, inf)") int numClasses();
                  @Range("(1, inf)") OptionalInt topK();
                  /** See {@link #topK()}. @deprecated no longer */
                  @Default("sgd") @Tunable @Deprecated(since = "2", forRemoval = true) Optimizer optimizer();
                  @WireName("beta_1") @Default("1e-8") @Range("[0, 1]") @UsedWhen("optimizer == 'adam-w'")
                  @Tunable(value = "[1e-6, 0.999]", scale = Scale.LOGARITHMIC) double beta1();
                  @Default("3, 224") ImageShape imageShape();
                  @Default("TRUE") @WireBoolean(yes = "True", no = "False") boolean early();
                  @Default("0") boolean multiLabel();
                  @RequiredWhen("early") Optional<Pattern> filter();
                  @Separator("; ") @Default("1; 2") List<Integer> steps();
                  @Context @Default("x") @Matches("[a-z]+") String note();
                  @OneOf({"18", "34"}) @Default("18") @Rule("depth < 34") long depth();
                  @Default("30") int epochs();
                  OptionalInt checkpointFrequency();
                  default int twice() { return 2 * epochs(); }
                  static int zero() { return 0; }
                }
                """);
        assertThat(stub.name()).isEqualTo("image-classification");
        assertThat(stub.title()).isEqualTo("Images");
        assertThat(stub.reference()).contains("https://example.invalid/ic");
        assertThat(stub.description()).isEqualTo(Description.of("Classifies images."));
        assertThat(stub.isPublic()).isTrue();
        assertThat(stub.otherMembers()).containsExactly("LIMIT", "twice", "zero");
        assertThat(stub.objectives())
                .extracting(Objective::metric, Objective::goal)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("validation:accuracy", Goal.MAXIMIZE));
        assertThat(stub.parameters())
                .extracting(Parameter::wireName)
                .containsExactly(
                        "num_classes",
                        "top_k",
                        "optimizer",
                        "beta_1",
                        "image_shape",
                        "early",
                        "multi_label",
                        "filter",
                        "steps",
                        "note",
                        "depth",
                        "epochs",
                        "checkpoint_frequency");
        assertThat(stub.rules())
                .extracting(rule -> rule.rule().text())
                .containsExactly("checkpoint_frequency <= epochs", "epochs < 50", "depth < 34");
        assertThat(stub.rules().get(1).severity()).isEqualTo(Severity.WARNING);
        assertThat(stub.rules().get(1).message()).contains("long runs cost");

        Parameter numClasses = parameter(stub, "num_classes");
        assertThat(numClasses.isRequired()).isTrue();
        assertThat(numClasses.group()).contains("Data");
        assertThat(numClasses.description()).isEqualTo(Description.of("Number of output classes."));
        assertThat(numClasses.range()).isPresent();

        assertThat(parameter(stub, "top_k").isAbsentable()).isTrue();
        Parameter optimizer = parameter(stub, "optimizer");
        assertThat(((ValueType.Enumeration) optimizer.type()).wireNames()).containsExactly("sgd", "adam-w");
        assertThat(((ValueType.Enumeration) optimizer.type()).constants())
                .extracting(ValueType.Constant::deprecated)
                .containsExactly(false, true);
        assertThat(optimizer.deprecation()).hasValueSatisfying(deprecation -> {
            assertThat(deprecation.since()).isEqualTo("2");
            assertThat(deprecation.forRemoval()).isTrue();
        });
        assertThat(optimizer.description().blocks()).hasSize(1);
        assertThat(optimizer.description().plainText()).startsWith("See topK.");
        assertThat(optimizer.tunable())
                .hasValueSatisfying(tunable -> assertThat(tunable.range()).isEmpty());

        Parameter beta = parameter(stub, "beta_1");
        assertThat(beta.accessor()).isEqualTo("beta1");
        assertThat(defaultText(beta)).isEqualTo("1e-08");
        assertThat(beta.usedWhen()).isPresent();
        assertThat(beta.tunable().orElseThrow().scale()).isEqualTo(Scale.LOGARITHMIC);

        Parameter shape = parameter(stub, "image_shape");
        assertThat(defaultText(shape)).isEqualTo("3,224");
        ValueType.Composite composite = (ValueType.Composite) shape.type();
        assertThat(composite.javaClass().canonicalName()).isEqualTo("adv.ImageClassification.ImageShape");
        assertThat(composite.components())
                .extracting(ValueType.Component::wireName)
                .containsExactly("num_channels", "h");
        assertThat(composite.components())
                .extracting(part -> part.description().plainText())
                .containsExactly("how many channels", "height");
        assertThat(composite.components().get(0).constraints()).hasSize(1);

        assertThat(defaultText(parameter(stub, "early"))).isEqualTo("True");
        assertThat(parameter(stub, "multi_label").type()).isEqualTo(new ValueType.Bool("1", "0"));
        assertThat(parameter(stub, "filter").type()).isEqualTo(new ValueType.Regex());
        assertThat(parameter(stub, "filter").requiredWhen()).isPresent();
        assertThat(parameter(stub, "steps").type())
                .isEqualTo(new ValueType.Sequence(ValueType.Numeric.INT, Separation.of("; ")));
        assertThat(parameter(stub, "note").context()).isTrue();
        assertThat(parameter(stub, "depth").defaulted().orElseThrow().value()).isEqualTo(new Value.Whole(18));
    }

    @Test
    void namesComeFromTheInterface() {
        Stub stub = read(With.JAVAC, "@Algorithm public interface HTTPServer2Go {}");
        assertThat(stub.name()).isEqualTo("http-server2-go");
        assertThat(stub.title()).isEqualTo("HTTP Server2 Go");
        assertThat(stub.parameters()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void parentsComeFirstAndOnce(With compiler) {
        Stub stub = read(compiler, """
                @Algorithm(name = "child")
                public interface Child extends B, C {
                  @Default("7") int own();
                  @Override @Default("9") int x();
                  @Override default int gone() { return 1; }
                }
                @Rule("y > 0") interface A { int x(); @Default("1") int y(); @Default("1") int gone(); }
                interface B extends A { @Rule("b > 0") @Default("1") int b(); }
                @Rule("c > 0") interface C extends A { @Override @Default("2") int y(); @Default("1") int c(); }
                """);
        assertThat(stub.parameters()).extracting(Parameter::accessor).containsExactly("x", "y", "b", "c", "own");
        assertThat(stub.parameters()).extracting(StubReaderTest::defaultText).containsExactly("9", "2", "1", "1", "7");
        assertThat(stub.rules()).extracting(rule -> rule.rule().text()).containsExactly("y > 0", "b > 0", "c > 0");
        assertThat(stub.otherMembers()).containsExactly("gone");
    }

    @ParameterizedTest
    @EnumSource
    void parentsWithTypeParameters(With compiler) {
        Stub stub = read(compiler, """
                @Algorithm(name = "child") public interface Child extends Of<String>, Same, Again {
                  @Override default int compareTo(Child other) { return 0; }
                }
                interface Of<T> extends Comparable<Child> { T value(); List<T> values(); }
                interface Same { @Range("[0, 1]") @Default("1") @Tunable double p(); }
                interface Again { @Tunable("") @Default("1") @Range("[0, 1]") double p(); }
                """);
        assertThat(stub.parameters())
                .extracting(Parameter::type)
                .containsExactly(
                        new ValueType.Text(),
                        new ValueType.Sequence(new ValueType.Text(), Separation.of(",")),
                        ValueType.Numeric.DOUBLE);
    }

    @Test
    void theNearestSpellingOfBooleansCounts() {
        Stub stub = read(With.JAVAC, """
                @Algorithm(name = "child") public interface Child extends P, Q { boolean own(); }
                interface P { boolean plain(); }
                @WireBoolean(yes = "1", no = "0") interface Q extends R { boolean digits(); }
                @WireBoolean(yes = "Y", no = "N") interface R { boolean letters(); @WireBoolean(yes = "on", no = "off") boolean words(); }
                """);
        assertThat(stub.parameters())
                .extracting(Parameter::accessor, parameter -> ((ValueType.Bool) parameter.type()).yes())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("plain", "1"),
                        org.assertj.core.groups.Tuple.tuple("letters", "Y"),
                        org.assertj.core.groups.Tuple.tuple("words", "on"),
                        org.assertj.core.groups.Tuple.tuple("digits", "1"),
                        org.assertj.core.groups.Tuple.tuple("own", "1"));
    }

    @Test
    void theStubsOwnSpellingWinsOverItsParents() {
        Stub stub = read(With.JAVAC, """
                @WireBoolean(yes = "T", no = "F") @Algorithm(name = "child") public interface Child extends P {}
                @WireBoolean(yes = "1", no = "0") interface P { boolean b(); }
                """);
        assertThat(stub.parameters().get(0).type()).isEqualTo(new ValueType.Bool("T", "F"));
    }

    @Test
    void publicOnlyIfAllAroundIsPublic() {
        Stub stub = read(With.JAVAC, "class Outer { @Algorithm(name = \"in\") public interface In { int a(); } }");
        assertThat(stub.isPublic()).isFalse();
        assertThat(stub.hyperparametersClass().canonicalName()).isEqualTo("adv.Outer_InHyperparameters");
    }

    @Test
    void aTextThatLooksLikeTheCompilersErrorMarkIsAText() {
        Stub stub =
                read(With.JAVAC, "@Algorithm(name = \"in\") public interface In { @Default(\"<error>\") String a(); }");
        assertThat(defaultText(stub.parameters().get(0))).isEqualTo("<error>");
    }

    private static Stub read(With compiler, String source) {
        return Compilation.of(compiler, List.of(), HEAD + source).stub();
    }

    private static Parameter parameter(Stub stub, String wireName) {
        return stub.parameters().stream()
                .filter(parameter -> parameter.wireName().equals(wireName))
                .findFirst()
                .orElseThrow();
    }

    private static String defaultText(Parameter parameter) {
        return Optional.of(parameter.presence())
                .map(Presence.Defaulted.class::cast)
                .orElseThrow()
                .text();
    }
}
