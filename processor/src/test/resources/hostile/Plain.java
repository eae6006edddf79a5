// nothing unusual
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
@Rule("checkpoint_frequency <= epochs")
@Rule("optimizer == 'adam' || learning_rate < 1.0")
public interface Plain {
    @Default("1") @Range("[1, 100]") int epochs();
    @Default("1") @Range("[1, 100]") int checkpointFrequency();
    @Default("0.1") double learningRate();
    @OneOf({"sgd", "adam"}) @Default("adam") String optimizer();
    @Default("true") boolean shuffle();
    OptionalInt topK();
}
