package twosteps;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;

@Algorithm
public interface Redeclared extends Parent {
    /** {@inheritDoc} And by the child. */
    @Override
    @Default("3")
    int first();
}
