package dev.hyperbound.sagemaker;

/** Reads what the compiler wrote about an algorithm. */
final class Documents {
    private Documents() {}

    static String read(Subject subject, String suffix) {
        return Fact.read("/META-INF/hyperbound/" + subject.stub().getName() + suffix);
    }
}
