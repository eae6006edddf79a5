package twosteps;

import dev.hyperbound.Algorithm;

@Algorithm
public interface OfRecord {
    Size size();
}
