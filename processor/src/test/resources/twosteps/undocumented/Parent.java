package twosteps;

import dev.hyperbound.Default;
import dev.hyperbound.Rule;

/** A comment that no document of a child has. */
interface Parent {
    /** One that the child's own words replace. */
    @dev.hyperbound.Description("This wins.")
    @Default("1")
    int zulu();

    @Rule("alpha < 100")
    @Default("1")
    int alpha();

    @Rule("mike < 100")
    @Default("2")
    int mike();

    int xray();

    int golf();

    /** Computes, and is no parameter. */
    default int sum() {
        return zulu() + alpha();
    }
}
