package dev.hyperbound.sagemaker;

/** Reads what the compiler wrote about an algorithm. */
final class Documents {
    private Documents() {}

    static String read(Subject subject, String suffix) {
        String stub = switch (subject.name()) {
            case "image-classification" -> ImageClassification.class.getName();
            case "object-detection" -> ObjectDetection.class.getName();
            case "semantic-segmentation" -> SemanticSegmentation.class.getName();
            default -> throw new AssertionError(subject.name());
        };
        return Fact.read("/META-INF/hyperbound/" + stub + suffix);
    }
}
