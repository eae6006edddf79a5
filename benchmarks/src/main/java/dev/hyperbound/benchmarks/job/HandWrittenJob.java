package dev.hyperbound.benchmarks.job;

import dev.hyperbound.runtime.InvalidHyperparametersException;
import dev.hyperbound.runtime.Violation;
import dev.hyperbound.sagemaker.ImageClassification;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** The job as an expert writes it: final fields, a builder that checks before it makes anything. */
public final class HandWrittenJob implements ImageClassification {
    private static final ImageShape DEFAULT_SHAPE = new ImageShape(3, 224, 224);

    private final int numClasses;
    private final int numTrainingSamples;
    private final boolean multiLabel;
    private final ImageShape imageShape;
    private final OptionalInt resize;
    private final Optional<AugmentationType> augmentationType;
    private final Optional<ContentType> contentType;
    private final int numLayers;
    private final boolean usePretrainedModel;
    private final PrecisionDtype precisionDtype;
    private final int epochs;
    private final int miniBatchSize;
    private final boolean useWeightedLoss;
    private final OptionalInt topK;
    private final OptionalInt checkpointFrequency;
    private final Optimizer optimizer;
    private final double learningRate;
    private final Optional<List<Integer>> lrSchedulerStep;
    private final double lrSchedulerFactor;
    private final double momentum;
    private final double weightDecay;
    private final double beta1;
    private final double beta2;
    private final double eps;
    private final double gamma;
    private final boolean earlyStopping;
    private final int earlyStoppingMinEpochs;
    private final int earlyStoppingPatience;
    private final double earlyStoppingTolerance;
    private final OptionalInt instanceCount;
    private final Optional<KvStore> kvStore;

    private HandWrittenJob(Builder builder) {
        numClasses = builder.numClasses;
        numTrainingSamples = builder.numTrainingSamples;
        multiLabel = builder.multiLabel;
        imageShape = builder.imageShape;
        resize = builder.resize;
        augmentationType = builder.augmentationType;
        contentType = builder.contentType;
        numLayers = builder.numLayers;
        usePretrainedModel = builder.usePretrainedModel;
        precisionDtype = builder.precisionDtype;
        epochs = builder.epochs;
        miniBatchSize = builder.miniBatchSize;
        useWeightedLoss = builder.useWeightedLoss;
        topK = builder.topK;
        checkpointFrequency = builder.checkpointFrequency;
        optimizer = builder.optimizer;
        learningRate = builder.learningRate;
        lrSchedulerStep = builder.lrSchedulerStep;
        lrSchedulerFactor = builder.lrSchedulerFactor;
        momentum = builder.momentum;
        weightDecay = builder.weightDecay;
        beta1 = builder.beta1;
        beta2 = builder.beta2;
        eps = builder.eps;
        gamma = builder.gamma;
        earlyStopping = builder.earlyStopping;
        earlyStoppingMinEpochs = builder.earlyStoppingMinEpochs;
        earlyStoppingPatience = builder.earlyStoppingPatience;
        earlyStoppingTolerance = builder.earlyStoppingTolerance;
        instanceCount = builder.instanceCount;
        kvStore = builder.kvStore;
    }

    static Builder builder() {
        return new Builder();
    }

    @Override
    public int numClasses() {
        return numClasses;
    }

    @Override
    public int numTrainingSamples() {
        return numTrainingSamples;
    }

    @Override
    public boolean multiLabel() {
        return multiLabel;
    }

    @Override
    public ImageShape imageShape() {
        return imageShape;
    }

    @Override
    public OptionalInt resize() {
        return resize;
    }

    @Override
    public Optional<AugmentationType> augmentationType() {
        return augmentationType;
    }

    @Override
    public Optional<ContentType> contentType() {
        return contentType;
    }

    @Override
    public int numLayers() {
        return numLayers;
    }

    @Override
    public boolean usePretrainedModel() {
        return usePretrainedModel;
    }

    @Override
    public PrecisionDtype precisionDtype() {
        return precisionDtype;
    }

    @Override
    public int epochs() {
        return epochs;
    }

    @Override
    public int miniBatchSize() {
        return miniBatchSize;
    }

    @Override
    public boolean useWeightedLoss() {
        return useWeightedLoss;
    }

    @Override
    public OptionalInt topK() {
        return topK;
    }

    @Override
    public OptionalInt checkpointFrequency() {
        return checkpointFrequency;
    }

    @Override
    public Optimizer optimizer() {
        return optimizer;
    }

    @Override
    public double learningRate() {
        return learningRate;
    }

    @Override
    public Optional<List<Integer>> lrSchedulerStep() {
        return lrSchedulerStep;
    }

    @Override
    public double lrSchedulerFactor() {
        return lrSchedulerFactor;
    }

    @Override
    public double momentum() {
        return momentum;
    }

    @Override
    public double weightDecay() {
        return weightDecay;
    }

    @Override
    public double beta1() {
        return beta1;
    }

    @Override
    public double beta2() {
        return beta2;
    }

    @Override
    public double eps() {
        return eps;
    }

    @Override
    public double gamma() {
        return gamma;
    }

    @Override
    public boolean earlyStopping() {
        return earlyStopping;
    }

    @Override
    public int earlyStoppingMinEpochs() {
        return earlyStoppingMinEpochs;
    }

    @Override
    public int earlyStoppingPatience() {
        return earlyStoppingPatience;
    }

    @Override
    public double earlyStoppingTolerance() {
        return earlyStoppingTolerance;
    }

    @Override
    public OptionalInt instanceCount() {
        return instanceCount;
    }

    @Override
    public Optional<KvStore> kvStore() {
        return kvStore;
    }

    static final class Builder {
        private int numClasses;
        private boolean numClassesSet;
        private int numTrainingSamples;
        private boolean numTrainingSamplesSet;
        private boolean multiLabel = false;
        private ImageShape imageShape = DEFAULT_SHAPE;
        private OptionalInt resize = OptionalInt.empty();
        private Optional<AugmentationType> augmentationType = Optional.empty();
        private Optional<ContentType> contentType = Optional.empty();
        private int numLayers = 152;
        private boolean usePretrainedModel = false;
        private PrecisionDtype precisionDtype = PrecisionDtype.FLOAT32;
        private int epochs = 30;
        private int miniBatchSize = 32;
        private boolean useWeightedLoss = false;
        private OptionalInt topK = OptionalInt.empty();
        private OptionalInt checkpointFrequency = OptionalInt.empty();
        private Optimizer optimizer = Optimizer.SGD;
        private double learningRate = 0.1;
        private Optional<List<Integer>> lrSchedulerStep = Optional.empty();
        private double lrSchedulerFactor = 0.1;
        private double momentum = 0.9;
        private double weightDecay = 0.0001;
        private double beta1 = 0.9;
        private double beta2 = 0.999;
        private double eps = 1e-8;
        private double gamma = 0.9;
        private boolean earlyStopping = false;
        private int earlyStoppingMinEpochs = 10;
        private int earlyStoppingPatience = 5;
        private double earlyStoppingTolerance = 0.0;
        private OptionalInt instanceCount = OptionalInt.empty();
        private Optional<KvStore> kvStore = Optional.empty();

        Builder numClasses(int numClasses) {
            this.numClasses = numClasses;
            numClassesSet = true;
            return this;
        }

        Builder numTrainingSamples(int numTrainingSamples) {
            this.numTrainingSamples = numTrainingSamples;
            numTrainingSamplesSet = true;
            return this;
        }

        Builder multiLabel(boolean multiLabel) {
            this.multiLabel = multiLabel;
            return this;
        }

        Builder imageShape(ImageShape imageShape) {
            this.imageShape = Objects.requireNonNull(imageShape);
            return this;
        }

        Builder resize(int resize) {
            this.resize = OptionalInt.of(resize);
            return this;
        }

        Builder augmentationType(AugmentationType augmentationType) {
            this.augmentationType = Optional.of(augmentationType);
            return this;
        }

        Builder contentType(ContentType contentType) {
            this.contentType = Optional.of(contentType);
            return this;
        }

        Builder numLayers(int numLayers) {
            this.numLayers = numLayers;
            return this;
        }

        Builder usePretrainedModel(boolean usePretrainedModel) {
            this.usePretrainedModel = usePretrainedModel;
            return this;
        }

        Builder precisionDtype(PrecisionDtype precisionDtype) {
            this.precisionDtype = Objects.requireNonNull(precisionDtype);
            return this;
        }

        Builder epochs(int epochs) {
            this.epochs = epochs;
            return this;
        }

        Builder miniBatchSize(int miniBatchSize) {
            this.miniBatchSize = miniBatchSize;
            return this;
        }

        Builder useWeightedLoss(boolean useWeightedLoss) {
            this.useWeightedLoss = useWeightedLoss;
            return this;
        }

        Builder topK(int topK) {
            this.topK = OptionalInt.of(topK);
            return this;
        }

        Builder checkpointFrequency(int checkpointFrequency) {
            this.checkpointFrequency = OptionalInt.of(checkpointFrequency);
            return this;
        }

        Builder optimizer(Optimizer optimizer) {
            this.optimizer = Objects.requireNonNull(optimizer);
            return this;
        }

        Builder learningRate(double learningRate) {
            this.learningRate = learningRate;
            return this;
        }

        Builder lrSchedulerStep(List<Integer> lrSchedulerStep) {
            this.lrSchedulerStep = Optional.of(List.copyOf(lrSchedulerStep));
            return this;
        }

        Builder lrSchedulerFactor(double lrSchedulerFactor) {
            this.lrSchedulerFactor = lrSchedulerFactor;
            return this;
        }

        Builder momentum(double momentum) {
            this.momentum = momentum;
            return this;
        }

        Builder weightDecay(double weightDecay) {
            this.weightDecay = weightDecay;
            return this;
        }

        Builder beta1(double beta1) {
            this.beta1 = beta1;
            return this;
        }

        Builder beta2(double beta2) {
            this.beta2 = beta2;
            return this;
        }

        Builder eps(double eps) {
            this.eps = eps;
            return this;
        }

        Builder gamma(double gamma) {
            this.gamma = gamma;
            return this;
        }

        Builder earlyStopping(boolean earlyStopping) {
            this.earlyStopping = earlyStopping;
            return this;
        }

        Builder earlyStoppingMinEpochs(int earlyStoppingMinEpochs) {
            this.earlyStoppingMinEpochs = earlyStoppingMinEpochs;
            return this;
        }

        Builder earlyStoppingPatience(int earlyStoppingPatience) {
            this.earlyStoppingPatience = earlyStoppingPatience;
            return this;
        }

        Builder earlyStoppingTolerance(double earlyStoppingTolerance) {
            this.earlyStoppingTolerance = earlyStoppingTolerance;
            return this;
        }

        Builder instanceCount(int instanceCount) {
            this.instanceCount = OptionalInt.of(instanceCount);
            return this;
        }

        Builder kvStore(KvStore kvStore) {
            this.kvStore = Optional.of(kvStore);
            return this;
        }

        List<Violation> validate() {
            Found found = new Found();
            if (!numClassesSet) {
                found.missing("num_classes");
            } else if (numClasses < 1) {
                found.atLeastOne("num_classes", numClasses);
            }
            if (!numTrainingSamplesSet) {
                found.missing("num_training_samples");
            } else if (numTrainingSamples < 1) {
                found.atLeastOne("num_training_samples", numTrainingSamples);
            }
            found.shape(imageShape);
            if (resize.isPresent() && resize.getAsInt() < 1) {
                found.atLeastOne("resize", resize.getAsInt());
            }
            if (!Checks.knowsLayers(numLayers)) {
                found.layers(numLayers);
            }
            if (epochs < 1) {
                found.atLeastOne("epochs", epochs);
            }
            if (miniBatchSize < 1) {
                found.atLeastOne("mini_batch_size", miniBatchSize);
            }
            if (topK.isPresent() && topK.getAsInt() <= 1) {
                found.range("top_k", topK.getAsInt(), "(1, inf)", "greater than 1");
            }
            if (checkpointFrequency.isPresent() && checkpointFrequency.getAsInt() < 1) {
                found.atLeastOne("checkpoint_frequency", checkpointFrequency.getAsInt());
            }
            if (!(learningRate >= 0 && learningRate <= 1)) {
                found.fraction("learning_rate", learningRate);
            }
            if (lrSchedulerStep.isPresent()) {
                found.steps(lrSchedulerStep.get());
            }
            if (!(lrSchedulerFactor >= 0 && lrSchedulerFactor <= 1)) {
                found.fraction("lr_scheduler_factor", lrSchedulerFactor);
            }
            if (!(momentum >= 0 && momentum <= 1)) {
                found.fraction("momentum", momentum);
            }
            if (!(weightDecay >= 0 && weightDecay <= 1)) {
                found.fraction("weight_decay", weightDecay);
            }
            if (!(beta1 >= 0 && beta1 <= 1)) {
                found.fraction("beta_1", beta1);
            }
            if (!(beta2 >= 0 && beta2 <= 1)) {
                found.fraction("beta_2", beta2);
            }
            if (!(eps >= 0 && eps <= 1)) {
                found.fraction("eps", eps);
            }
            if (!(gamma >= 0 && gamma <= 1)) {
                found.fraction("gamma", gamma);
            }
            if (earlyStoppingMinEpochs < 1) {
                found.atLeastOne("early_stopping_min_epochs", earlyStoppingMinEpochs);
            }
            if (earlyStoppingPatience < 1) {
                found.atLeastOne("early_stopping_patience", earlyStoppingPatience);
            }
            if (!(earlyStoppingTolerance >= 0 && earlyStoppingTolerance <= 1)) {
                found.fraction("early_stopping_tolerance", earlyStoppingTolerance);
            }
            if (instanceCount.isPresent() && instanceCount.getAsInt() < 1) {
                found.atLeastOne("instance_count", instanceCount.getAsInt());
            }
            if (checkpointFrequency.isPresent()
                    && checkpointFrequency.getAsInt() > epochs
                    && !found.blames("checkpoint_frequency")
                    && !found.blames("epochs")) {
                found.checkpoints(checkpointFrequency.getAsInt(), epochs);
            }
            if (usePretrainedModel && !Checks.isImageNet(numLayers) && !found.blames("num_layers")) {
                found.pretrainedLayers(numLayers);
            }
            return found.all();
        }

        HandWrittenJob build() {
            List<Violation> violations = validate();
            if (!violations.isEmpty()) {
                throw new InvalidHyperparametersException("image-classification", violations);
            }
            return new HandWrittenJob(this);
        }
    }
}
