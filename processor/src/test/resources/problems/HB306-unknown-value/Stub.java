package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
@Rule("optimizer in ['sgd', 'sdg']") // error: HB306
public interface Stub {
    @Default("1")
    int epochs();

    @Default("0.1")
    double learningRate();

    @OneOf({"sgd", "adam"})
    @Default("sgd")
    String optimizer();

    OptionalInt topK();

    @UsedWhen("optimizer == 'adm'") // error: HB306
    @Default("1")
    int a();
}
