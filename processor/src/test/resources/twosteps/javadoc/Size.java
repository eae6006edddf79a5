package twosteps;

/**
 * A size.
 *
 * @param width from left to right
 */
public record Size(int width, int height) {}
