package problems;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface Stub {
    @Default("33") // error: HB235
    @MultipleOf(8)
    int a();

    @Default("8,12") // error: HB235
    @MultipleOf(8)
    List<Integer> b();

    @Default("65") // error: HB201
    @Range("[8, 64]")
    @MultipleOf(8)
    int told();

    @Default("-16")
    @MultipleOf(8)
    long fine();
}
