package twosteps;

import dev.hyperbound.Algorithm;

@Algorithm
public interface Child extends Second, Parent {
    int required();
}
