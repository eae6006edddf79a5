// more parameters than any method of a class file can deal with
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface ManyParameters {
    «600|
        |@Default("#.5") @Range("[0, 10000]") double someParameterOfTheService#();»
}
