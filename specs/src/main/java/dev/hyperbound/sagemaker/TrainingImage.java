package dev.hyperbound.sagemaker;

import java.util.List;

/**
 * The name of a training image, of which the last part tells the algorithm and the version.
 *
 * @param repository what the image is called, without the registry and the folders in it
 * @param version the tag; {@code latest} where there is none, as registries read it
 */
record TrainingImage(String repository, String version) {
    private static final String LATEST = "latest";

    static TrainingImage of(String image) {
        int digest = image.indexOf('@');
        String name = digest < 0 ? image : image.substring(0, digest);
        String last = name.substring(name.lastIndexOf('/') + 1);
        int colon = last.indexOf(':');
        return colon < 0
                ? new TrainingImage(last, LATEST)
                : new TrainingImage(last.substring(0, colon), last.substring(colon + 1));
    }

    /** Names of the algorithms that the image runs; none where it is not known. */
    List<String> algorithms() {
        if (repository.equals("sagemaker-xgboost")) {
            return isVersionOfXgboost() ? List.of("xgboost") : List.of();
        }
        return version.equals("1") || version.equals(LATEST) ? algorithmsOfFirstVersion() : List.of();
    }

    /** As {@code 1.7-1}, from 0.90-1 on; the earlier ones named processor and language, too. */
    private boolean isVersionOfXgboost() {
        return version.equals(LATEST) || version.matches("(0\\.9|[1-9][0-9]*\\.)[0-9]+-[0-9]+(-(cpu|gpu)(-py3)?)?");
    }

    private List<String> algorithmsOfFirstVersion() {
        return switch (repository) {
            case "blazingtext" -> List.of("blazingtext-classification", "blazingtext-word2vec");
            case "forecasting-deepar" -> List.of("deepar");
            case "ipinsights" -> List.of("ip-insights");
            case "kmeans" -> List.of("k-means");
            case "randomcutforest" -> List.of("rcf");
            case "xgboost" -> List.of("xgboost-0-72");
            case "factorization-machines",
                    "image-classification",
                    "knn",
                    "lda",
                    "linear-learner",
                    "ntm",
                    "object-detection",
                    "object2vec",
                    "pca",
                    "semantic-segmentation",
                    "seq2seq" -> List.of(repository);
            default -> List.of();
        };
    }
}
