package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    int builder(); // error: HB502

    int toBuilder(); // error: HB502

    int build(); // error: HB502

    int set(); // error: HB502

    int setAll(); // error: HB502

    int validate(); // error: HB502

    int check(); // error: HB502

    int checkValues(); // error: HB502

    int definition(); // error: HB502

    int fromMap(); // error: HB502

    int fromValues(); // error: HB502

    int toMap(); // error: HB502

    int toMinimalMap(); // error: HB502

    int toValues(); // error: HB502

    int warnings(); // error: HB502

    int optimize(); // error: HB502

    int tuning(); // error: HB502
}
