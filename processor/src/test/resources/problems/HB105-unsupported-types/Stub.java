package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    Integer boxed(); // error: HB105

    int[] array(); // error: HB105

    float single(); // error: HB105

    byte small(); // error: HB105

    char letter(); // error: HB105

    void nothing(); // error: HB105

    Object anything(); // error: HB105

    Set<String> set(); // error: HB105 // error: HB502

    Set<String> names(); // error: HB105

    Map<String, Integer> map(); // error: HB105

    Optional<Integer> optionalInteger(); // error: HB105

    Optional<Optional<String>> twice(); // error: HB105

    @SuppressWarnings("rawtypes")
    Optional raw(); // error: HB105

    @SuppressWarnings("rawtypes")
    List rawList(); // error: HB105

    List<?> wildcard(); // error: HB105

    List<? extends Enum<?>> bounded(); // error: HB105

    List<Boolean> booleans(); // error: HB105

    List<List<String>> nested(); // error: HB105

    List<Pattern> patterns(); // error: HB105

    Box<String> box(); // error: HB105

    Thread.State[] states(); // error: HB105

    Runnable function(); // error: HB105

    record Box<T>(T content) {}
}
