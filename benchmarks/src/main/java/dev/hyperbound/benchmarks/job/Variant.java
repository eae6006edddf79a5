package dev.hyperbound.benchmarks.job;

import dev.hyperbound.sagemaker.ImageClassification;
import java.util.List;
import java.util.Map;

/** One way to make and check the job; each does exactly the same. */
public interface Variant {
    /** The epochs at which the full job lowers its learning rate. */
    List<Integer> STEPS = List.of(10, 20, 40);

    /** Makes the job with a value of its own for every parameter. */
    ImageClassification full();

    /** Makes the job with nothing but what is required. */
    ImageClassification minimal();

    /**
     * Tries to make a job with one value out of range.
     *
     * @throws RuntimeException always, and it lists what is wrong
     */
    ImageClassification oneFault();

    /**
     * Tries to make a job with sixteen values out of range.
     *
     * @throws RuntimeException always, and it lists what is wrong
     */
    ImageClassification sixteenFaults();

    /** Lists what is wrong with those sixteen without throwing. */
    List<?> listedFaults();

    /** Writes the map that the service is sent; by hand where the library has nothing to say about it. */
    default Map<String, String> toMap(ImageClassification job) {
        return WireMap.write(job);
    }

    /** Reads such a map; by hand where the library has nothing to say about it. */
    default ImageClassification fromMap(Map<String, String> map) {
        return WireMap.read(map);
    }

    /** Writes values for a file of JSON or YAML; by hand where the library has nothing to say about it. */
    default Map<String, Object> toValues(ImageClassification job) {
        return WireValues.write(job);
    }

    /** Reads such values; by hand where the library has nothing to say about it. */
    default ImageClassification fromValues(Map<String, Object> values) {
        return WireValues.read(values);
    }

    /** Returns the variant with the given name. */
    static Variant named(String name) {
        return switch (name) {
            case "hyperbound" -> new HyperboundVariant();
            case "hand-written" -> new HandWrittenVariant();
            case "autovalue" -> new AutoValueVariant();
            case "immutables" -> new ImmutablesVariant();
            case "avaje" -> new ValidatorVariant(new AvajeChecks());
            case "hibernate" -> new ValidatorVariant(new HibernateChecks());
            default -> throw new IllegalArgumentException("no variant is called " + name);
        };
    }
}
