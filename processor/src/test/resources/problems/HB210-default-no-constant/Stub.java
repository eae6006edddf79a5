package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    enum Opt {
        SGD,
        ADAM;

        static final Opt BEST = ADAM;
    }

    @Default("adma") // error: HB210
    Opt a();

    @Default("best") // error: HB210
    Opt b();

    @Default("adam ") // error: HB210
    Opt c();

    @Default("ADAM") // error: HB210
    Opt d();

    @Default("sgd,adma") // error: HB210
    List<Opt> e();
}
