package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
@Rule("epoch >= 1") // error: HB301
@Rule("epochs < 10 && top_l < 5") // error: HB301
public interface Stub {
    @Default("1")
    int epochs();

    @Default("0.1")
    double learningRate();

    @OneOf({"sgd", "adam"})
    @Default("sgd")
    String optimizer();

    OptionalInt topK();
}
