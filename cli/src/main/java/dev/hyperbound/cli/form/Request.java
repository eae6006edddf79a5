package dev.hyperbound.cli.form;

import java.util.List;
import java.util.Optional;

/**
 * A job that a file describes.
 *
 * @param title what to call it where a file holds several
 * @param hints texts that may tell the algorithm: image and algorithm name first
 * @param search what is varied, for a tuning job
 */
public record Request(String title, Hints hints, Settings settings, Optional<Search> search) {
    /**
     * What may tell the algorithm.
     *
     * @param images training images
     * @param names algorithm names
     * @param others addresses of models and scripts
     */
    public record Hints(List<String> images, List<String> names, List<String> others) {
        public Hints {
            images = List.copyOf(images);
            names = List.copyOf(names);
            others = List.copyOf(others);
        }
    }
}
