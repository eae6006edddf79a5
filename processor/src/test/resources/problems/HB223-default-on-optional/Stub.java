package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Default("3") // error: HB223
    OptionalInt a();

    @Default("") // error: HB223
    Optional<String> b();
}
