package twosteps;

import dev.hyperbound.Description;
import dev.hyperbound.Range;

/** Its values are what was given. */
public record Crop(
        @Description("From left to right.") @Range("[1, 1024]") int width, @Range("[1, 1024]") int height) {}
