package twosteps;

import dev.hyperbound.Algorithm;

@Algorithm
public interface Again extends Parent {
    @Override
    int first();

    @Override
    int second();
}
