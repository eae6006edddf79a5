package lists;

import java.util.Arrays;
import java.util.List;
import library.TrainingHyperparameters;

class Lists {
    static TrainingHyperparameters.Builder builder() {
        return TrainingHyperparameters.builder();
    }

    void run(int x) {
        builder().steps(1, 0); // error: HB701
        builder().steps(x, 0); // error: HB701
        builder().steps(1, x);
        builder().steps(List.of(1, 0)); // error: HB701
        builder().steps(Arrays.asList(1, 0)); // error: HB701
        builder().steps(); // error: HB702
        builder().steps(List.of()); // error: HB702
        int[] array = {1, 0};
        builder().steps(array);
        builder().steps(new int[] {0});
        List<Integer> fixed = List.of(1, 0);
        builder().steps(fixed); // error: HB701
        List<Integer> free = Arrays.asList(1, 0);
        free.set(1, 1);
        builder().steps(free);
        builder().channels("a", "b,c"); // error: HB702
        builder().channels("a", "b").steps(1);
        builder().channels("a");
        builder().channels(" a "); // error: HB702
        builder().metrics("a");
        builder().metrics("a,b", "", " ");
        builder().metrics(List.of("a"));
        builder().folds(1, 10); // error: HB701
    }
}
