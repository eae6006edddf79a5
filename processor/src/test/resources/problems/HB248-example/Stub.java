package problems;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface Stub {
    @Example("ten") // error: HB248
    int epochs();

    @Matches("arn:.+")
    @Example("s3://bucket") // error: HB248
    String checkpointBucket();
}
