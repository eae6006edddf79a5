package dev.hyperbound.example;

/**
 * What a request says beside the hyperparameters.
 *
 * @param name name of the job, new in its account and region
 * @param role ARN of the role that the job acts as
 * @param image the algorithm's image, in the registry of the region where the job runs
 * @param bucket bucket that holds the data and gets the model
 */
record JobSettings(String name, String role, String image, String bucket) {
    /** Returns the region, which the address of an image names. */
    String region() {
        return image.split("\\.", -1)[3];
    }
}
