package twosteps;

import dev.hyperbound.Algorithm;

@Algorithm
public interface OfEnum {
    Kind kind();
}
