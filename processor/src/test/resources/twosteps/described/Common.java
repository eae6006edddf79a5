package twosteps;

import dev.hyperbound.Context;
import dev.hyperbound.Default;
import dev.hyperbound.Description;
import dev.hyperbound.Example;
import dev.hyperbound.Goal;
import dev.hyperbound.Group;
import dev.hyperbound.MultipleOf;
import dev.hyperbound.Objective;
import dev.hyperbound.OneOf;
import dev.hyperbound.Range;
import dev.hyperbound.RequiredWhen;
import dev.hyperbound.Rule;
import dev.hyperbound.Secret;
import dev.hyperbound.Severity;
import dev.hyperbound.Tunable;
import dev.hyperbound.UsedWhen;
import dev.hyperbound.WireBoolean;
import dev.hyperbound.WireName;
import java.util.Optional;
import java.util.OptionalDouble;

/** What several stubs share. No document of a stub has this sentence. */
@WireBoolean(yes = "on", no = "off")
@Objective(metric = "validation:loss", goal = Goal.MINIMIZE)
@Objective(metric = "validation:accuracy", goal = Goal.MAXIMIZE, when = "verbose")
@Rule(value = "zeta < 10 || !verbose", message = "a talkative run has a small zeta", severity = Severity.WARNING)
public interface Common<T> {
    String PREFIX = "common";

    @Description("The last letter comes first.")
    @WireName(value = "zeta", also = "z")
    @Range("[0, 100]")
    @MultipleOf(5)
    @Default("5")
    @Tunable(among = {"5", "10"})
    int zeta();

    @Group("Shared")
    @Description("Says how it goes.")
    @Default("off")
    boolean verbose();

    @Description("How weights change.\n\nA second paragraph.")
    Optional<T> solver();

    @Description("Only for adam.")
    @UsedWhen("solver == 'adam'")
    @Range("(0, 1)")
    OptionalDouble beta();

    @Description("Needed for sgd.")
    @RequiredWhen("solver == 'sgd'")
    OptionalDouble alpha();

    @Description("Examples in one step.")
    @Default("32")
    int batchSize();

    @Secret
    Optional<String> token();

    @Deprecated(since = "2", forRemoval = false)
    @OneOf({"b", "a"})
    @Default("b")
    String mode();

    @Context
    @Example("text/csv")
    Optional<String> contentType();

    default int doubled() {
        return 2 * zeta();
    }

    static String prefix() {
        return PREFIX;
    }
}
