// parents that say nothing of parameters
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface SerializableStub extends java.io.Serializable, Cloneable {
    @Default("1") int epochs();
}
