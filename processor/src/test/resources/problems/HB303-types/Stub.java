package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
@Rule("optimizer > 3") // error: HB303
@Rule("epochs * learning_rate > 1.0") // error: HB303
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
