package dev.hyperbound.sagemaker;

import dev.hyperbound.runtime.Definition;
import dev.hyperbound.runtime.Hyperparameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The built-in algorithms of Amazon SageMaker, for tools that choose one while they run. */
public final class BuiltIn {
    private static final List<String> NAMES = List.of(
            "autogluon-tabular",
            "blazingtext-classification",
            "blazingtext-word2vec",
            "catboost",
            "deepar",
            "factorization-machines",
            "image-classification",
            "image-classification-tensorflow",
            "ip-insights",
            "k-means",
            "knn",
            "lda",
            "lightgbm",
            "linear-learner",
            "ntm",
            "object-detection",
            "object-detection-tensorflow",
            "object2vec",
            "pca",
            "rcf",
            "semantic-segmentation",
            "seq2seq",
            "tabtransformer",
            "text-classification-tensorflow",
            "xgboost",
            "xgboost-0-72");

    private BuiltIn() {}

    /**
     * Returns every algorithm, which loads all of them.
     *
     * @return an unmodifiable list in order of name
     */
    public static List<Definition<?>> all() {
        return allOf(NAMES);
    }

    /**
     * Looks an algorithm up, and loads no other. Of a name that is none of its parameters, but another algorithm's, what
     * is returned says whose it is; then all are loaded.
     *
     * @param name as {@code linear-learner}; BlazingText has two, {@code blazingtext-word2vec} and
     *     {@code blazingtext-classification}
     * @return empty where there is none of this name
     */
    public static Optional<Definition<?>> named(String name) {
        return switch (Objects.requireNonNull(name, "name")) {
            case "autogluon-tabular" -> known(AutoGluonTabularHyperparameters.definition());
            case "blazingtext-classification" -> known(BlazingTextClassificationHyperparameters.definition());
            case "blazingtext-word2vec" -> known(BlazingTextWord2VecHyperparameters.definition());
            case "catboost" -> known(CatBoostHyperparameters.definition());
            case "deepar" -> known(DeepArHyperparameters.definition());
            case "factorization-machines" -> known(FactorizationMachinesHyperparameters.definition());
            case "image-classification" -> known(ImageClassificationHyperparameters.definition());
            case "image-classification-tensorflow" -> known(ImageClassificationTensorFlowHyperparameters.definition());
            case "ip-insights" -> known(IpInsightsHyperparameters.definition());
            case "k-means" -> known(KMeansHyperparameters.definition());
            case "knn" -> known(KNearestNeighborsHyperparameters.definition());
            case "lda" -> known(LdaHyperparameters.definition());
            case "lightgbm" -> known(LightGbmHyperparameters.definition());
            case "linear-learner" -> known(LinearLearnerHyperparameters.definition());
            case "ntm" -> known(NtmHyperparameters.definition());
            case "object-detection" -> known(ObjectDetectionHyperparameters.definition());
            case "object-detection-tensorflow" -> known(ObjectDetectionTensorFlowHyperparameters.definition());
            case "object2vec" -> known(Object2VecHyperparameters.definition());
            case "pca" -> known(PcaHyperparameters.definition());
            case "rcf" -> known(RandomCutForestHyperparameters.definition());
            case "semantic-segmentation" -> known(SemanticSegmentationHyperparameters.definition());
            case "seq2seq" -> known(Seq2SeqHyperparameters.definition());
            case "tabtransformer" -> known(TabTransformerHyperparameters.definition());
            case "text-classification-tensorflow" -> known(TextClassificationTensorFlowHyperparameters.definition());
            case "xgboost" -> known(XgboostHyperparameters.definition());
            case "xgboost-0-72" -> known(Xgboost072Hyperparameters.definition());
            default -> Optional.empty();
        };
    }

    /**
     * Looks up what a training image runs.
     *
     * @param image as the service names it, for example {@code
     *     683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1}
     * @return both algorithms of BlazingText for its image, one for those of other algorithms that have an image of
     *     their own; empty for all others, framework images among them, which don't tell what they run
     */
    public static List<Definition<?>> ofImage(String image) {
        return allOf(TrainingImage.of(Objects.requireNonNull(image, "image")).algorithms());
    }

    private static <T extends Hyperparameters> Optional<Definition<?>> known(Definition<T> definition) {
        return Optional.of(new AmongSiblings<>(definition));
    }

    private static List<Definition<?>> allOf(List<String> names) {
        List<Definition<?>> definitions = new ArrayList<>(names.size());
        for (String name : names) {
            definitions.add(named(name).orElseThrow());
        }
        return List.copyOf(definitions);
    }
}
