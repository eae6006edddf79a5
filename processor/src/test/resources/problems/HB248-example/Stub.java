package problems;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
@Rule("stride <= width")
@Rule("!has(patience) || patience < 10")
@Rule("!has(delay) || delay <= width")
@Rule(value = "stride < 5", severity = Severity.WARNING)
@Rule("low < high")
public interface Stub {
    @Example("ten") // error: HB248
    int epochs();

    @Matches("arn:.+")
    @Example("s3://bucket") // error: HB248
    String checkpointBucket();

    @Default("8")
    int width();

    @Example("16") // error: HB248
    int stride();

    @Example("20") // error: HB248
    OptionalInt patience();

    @Example("20")
    OptionalInt delay();

    @Example("5")
    int low();

    @Example("5") // error: HB248
    int high();
}
