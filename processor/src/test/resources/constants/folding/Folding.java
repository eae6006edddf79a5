package folding;

import library.Constants;
import library.TrainingHyperparameters;

class Folding {
    static final int ZERO = 7 - 7;
    final TrainingHyperparameters field =
            TrainingHyperparameters.builder().learningRate(2).build(); // error: HB701

    static TrainingHyperparameters.Builder builder() {
        return TrainingHyperparameters.builder();
    }

    void run(double x, boolean c, Double boxed) {
        builder().learningRate(Constants.RATE); // error: HB701
        builder().epochs(Constants.GOOD);
        builder().learningRate(Constants.NONE);
        builder().epochs(7 - 7); // error: HB701
        builder().epochs(ZERO); // error: HB701
        builder().epochs('\0'); // error: HB701
        builder().epochs(Constants.NUL); // error: HB701
        builder().epochs((int) 0.9); // error: HB701
        builder().epochs((byte) 256); // error: HB701
        builder().epochs(Integer.MAX_VALUE + 1); // error: HB701
        builder().epochs(5 / 2 - 2); // error: HB701
        builder().epochs(1 << 31); // error: HB701
        builder().epochs(1 << 32);
        builder().epochs(-1 >>> 31);
        builder().epochs(~0); // error: HB701
        builder().learningRate(true ? 1.5 : x); // error: HB701
        builder().learningRate(c ? 1.5 : 2);
        builder().learningRate(c ? 1.5 : 2.5);
        builder().learningRate(1d / 0); // error: HB701
        builder().learningRate(0d / 0); // error: HB701
        builder().learningRate(x);
        builder().learningRate(1.5f); // error: HB701
        builder().learningRate(0.1f + 0.2);
        builder().label("name" + 1); // error: HB701
        builder().label("na" + "me");
        builder().label(/* // error: HB701 */ """
                name
                """);
        builder().label("""
                name\
                """);
        builder().label("a" + x);
        Integer one = 1000;
        Integer other = 1000;
        builder().learningRate(one == other ? 0.5 : 1.5);
        builder().learningRate(one.equals(other) ? 1.5 : 0.5);
        builder().learningRate(one == 1000 ? 1.5 : 0.5); // error: HB701
        builder().learningRate(0.1 + (boxed == null ? 1 : 2));
        builder().learningRate(switch (1) { default -> 1.5; });
        ((TrainingHyperparameters.Builder) (builder())).epochs(0); // error: HB701
    }
}
