package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Default("1")
    int epochs();

    @Default("0.1")
    double learningRate();

    @OneOf({"sgd", "adam"})
    @Default("sgd")
    String optimizer();

    OptionalInt topK();

    @RequiredWhen("epochs > 5") // error: HB322
    int a();

    @RequiredWhen("epochs > 5") // error: HB322
    @Default("1")
    int b();
}
