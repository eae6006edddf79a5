package problems;

import dev.hyperbound.*;
import java.util.*;
import java.util.regex.Pattern;

@Algorithm(name = "stub")
public interface Stub {
    @Default("0x10") // error: HB211
    int a();

    @Default("1_000") // error: HB211
    long b();

    @Default("1.5f") // error: HB211
    double c();

    @Default(" 5") // error: HB211
    int d();

    @Default("+5") // error: HB211
    int e();

    @Default("\u0663") // error: HB211
    int f();

    @Default("NaN") // error: HB211
    double g();

    @Default("-Infinity") // error: HB211
    double h();

    @Default("1e3") // error: HB211
    int i();

    @Default("yes") // error: HB211
    boolean j();

    @Default("True")
    boolean k();

    @Default("1") // error: HB211
    @WireBoolean(yes = "on", no = "off")
    boolean l();

    record Shape(int height, int width) {}

    @Default("3") // error: HB211
    Shape m();

    @Default("3,x") // error: HB211
    Shape n();

    @Default("1,,2") // error: HB211
    List<Integer> o();

    @Default("a,,b") // error: HB211
    List<String> p();

    @Default("") // error: HB211
    int q();

    @Default("[1,2]") // error: HB211
    List<Integer> s();

    @Default("1;2") // error: HB211
    List<Integer> t();

    @Default("['a', 'b']") // error: HB211
    @Separator("|")
    List<Letter> u();

    enum Letter {
        A,
        B
    }

    @Default("a(") // error: HB214
    Pattern r();
}
