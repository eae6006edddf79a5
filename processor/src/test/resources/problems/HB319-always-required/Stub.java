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

    @RequiredWhen("epochs >= 1") // warning: HB319
    OptionalInt a();

    @RequiredWhen("top_k >= 1")
    OptionalInt b();

    @RequiredWhen("has(top_k) || !has(top_k)") // warning: HB319
    OptionalInt c();
}
