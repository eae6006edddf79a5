package texts;

import library.TrainingHyperparameters;

class Texts {
    static TrainingHyperparameters.Builder builder() {
        return TrainingHyperparameters.builder();
    }

    void run(String x) {
        builder().set("epocs", "3"); // error: HB703
        builder().set("epochs", "thirty"); // error: HB702
        builder().set("epochs", "0"); // error: HB701
        builder().set("epochs", "3.0"); // error: HB702
        builder().set("epochs", "3").set("epochs", x).set(x, "3");
        builder().set("optimizer", "ADAM"); // error: HB701
        builder().set("steps", "1,0"); // error: HB701
        builder().set("steps", "1,x"); // error: HB702
        builder().set("pretrained", "yes"); // error: HB702
        builder().set("blocks", "12"); // error: HB701
        builder().set("workers", "0"); // error: HB701
        builder().set("workers", "auto");
        builder().set("workers", "many"); // error: HB701
        builder().frozen("["); // error: HB702
        builder().frozen("conv.*");
        builder().set("shape", "1"); // error: HB702
    }
}
