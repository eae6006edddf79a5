package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
@Rule("1 < 2") // error: HB315
public interface Stub {
    @Default("1")
    int epochs();

    @Default("0.1")
    double learningRate();

    @OneOf({"sgd", "adam"})
    @Default("sgd")
    String optimizer();

    OptionalInt topK();

    @UsedWhen("true") // error: HB315
    @Default("1")
    int a();
}
