package cases;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Context;
import dev.hyperbound.Default;
import dev.hyperbound.Range;
import dev.hyperbound.RequiredWhen;
import dev.hyperbound.Rule;
import dev.hyperbound.Severity;
import dev.hyperbound.UsedWhen;
import java.util.OptionalInt;

/** Rules and conditions as statements. */
@Algorithm(name = "rules")
@Rule("checkpoint_frequency <= epochs")
@Rule("total % parts == 0")
@Rule(value = "!pretrained || layers in [18, 34]", message = "transfer learning needs one of the ImageNet networks")
@Rule(value = "epochs < 1000", severity = Severity.WARNING)
public interface Rules {
    enum Optimizer {
        SGD,
        ADAM
    }

    enum ContentType {
        IMAGE,
        RECORD
    }

    @Default("30")
    @Range("[1, inf)")
    int epochs();

    @Range("[1, inf)")
    OptionalInt checkpointFrequency();

    @Default("sgd")
    Optimizer optimizer();

    @Default("0.9")
    @Range("[0, 1]")
    @UsedWhen("optimizer == 'adam'")
    double beta();

    @Context
    @Default("record")
    ContentType contentType();

    @RequiredWhen("content_type == 'image'")
    OptionalInt resize();

    @Default("false")
    boolean pretrained();

    @Default("18")
    int layers();

    @Default("10")
    int total();

    @Default("2")
    int parts();
}
