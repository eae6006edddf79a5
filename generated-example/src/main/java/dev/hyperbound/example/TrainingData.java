package dev.hyperbound.example;

import software.amazon.awssdk.services.sagemaker.model.TrainingInstanceType;

/**
 * What a job learns from, and on which machine.
 *
 * @param folder folder of the bucket with the channels {@code train} and {@code validation}
 * @param contentType what the channels hold
 * @param machine the machine that the public notebook takes
 */
record TrainingData(String folder, String contentType, TrainingInstanceType machine) {
    /** Pictures of 257 kinds, packed. */
    static final TrainingData CALTECH =
            new TrainingData("ic-fulltraining", "application/x-recordio", TrainingInstanceType.ML_P3_2_XLARGE);

    /** Rows about customers: first whether they subscribed, then what was known before. */
    static final TrainingData MARKETING =
            new TrainingData("direct-marketing", "text/csv", TrainingInstanceType.ML_M4_XLARGE);
}
