package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Range("[1, 100]")
    int epochs();

    @Range("[1, inf)")
    OptionalInt topK();

    @UsedWhen("epochs > 100") // error: HB316
    @Default("1")
    int a();

    @UsedWhen("top_k < 1") // error: HB316
    OptionalInt b();

    @UsedWhen("epochs == 100")
    OptionalInt c();

    @RequiredWhen("epochs < 1") // error: HB316
    OptionalInt d();

    @RequiredWhen("has(top_k)")
    OptionalInt e();
}
