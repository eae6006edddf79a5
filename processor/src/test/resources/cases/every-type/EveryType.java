package cases;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;
import dev.hyperbound.Matches;
import dev.hyperbound.OneOf;
import dev.hyperbound.Range;
import dev.hyperbound.Separator;
import dev.hyperbound.WireBoolean;
import dev.hyperbound.WireName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** One parameter of every type, required, with a default and optional. */
@Algorithm(name = "every-type", title = "Every type")
public interface EveryType {
    enum Optimizer {
        SGD,
        @WireName("adam-w")
        ADAM
    }

    record Shape(@Range("[1, inf)") int height, @WireName("w") double width, String unit, Optimizer optimizer) {}

    /** A required int. */
    @Range("[2, 254]")
    int number();

    String text();

    Optimizer optimizer();

    Shape shape();

    @Range("(0, 1]")
    List<Double> rates();

    @Default("9007199254740993")
    @Range("[0, inf)")
    long longNumber();

    @Default("1e-8")
    @Range("[0, 1)")
    double fraction();

    @Default("False")
    @WireBoolean(yes = "True", no = "False")
    boolean flag();

    @Default("resnet-50")
    @OneOf({"resnet-50", "vgg-16"})
    String network();

    @Default("18")
    @OneOf({"18", "34", "50"})
    int layers();

    @Default("3/0.5/cm/sgd")
    @Separator("/")
    Shape defaultShape();

    @Default("10,20")
    @Range("[1, inf)")
    List<Integer> steps();

    @Default("^conv")
    Pattern layersToFreeze();

    OptionalInt maybeInt();

    OptionalLong maybeLong();

    OptionalDouble maybeDouble();

    Optional<Boolean> maybeFlag();

    @Matches("[a-z]+")
    Optional<String> maybeText();

    Optional<Optimizer> maybeOptimizer();

    Optional<Shape> maybeShape();

    Optional<List<Optimizer>> maybeOptimizers();

    Optional<Pattern> maybePattern();
}
