package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
@Rule("epoch >= 1") // error: HB301
@Rule("optimizer != 'adm'") // error: HB306
@Rule("dropped > 1")
public interface Stub {
    @Default("1")
    int epochs();

    @Default("0.1")
    double learningRate();

    @OneOf({"sgd", "adam"})
    @Default("sgd")
    String optimizer();

    OptionalInt topK();

    @Default("1.5") // error: HB201
    @Range("[0, 1]")
    double momentum();

    @Default("x") // error: HB211
    int dropped();
}
