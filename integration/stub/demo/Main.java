package demo;

/** Uses what is generated for the stub. */
public final class Main {
    private Main() {}

    /** Prints a job. */
    public static void main(String[] args) {
        System.out.println(TrainingHyperparameters.builder().epochs(3).build().toMap());
    }
}
