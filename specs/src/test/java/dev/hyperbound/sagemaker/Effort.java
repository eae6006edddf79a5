package dev.hyperbound.sagemaker;

/**
 * How often tests try something random: a few times from a fixed seed in every build, and with
 * {@code -Drandom.objects=10000 -Drandom.seed=…} as often as one likes.
 */
final class Effort {
    static final int TIMES = Integer.getInteger("random.objects", 200);
    static final long SEED = Long.getLong("random.seed", 20261121);

    private Effort() {}
}
