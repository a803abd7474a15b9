package rejoinder.findings;

import io.quarkus.qute.i18n.Message;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;

/** The messages as they are written, filled in without a template engine. */
final class Plainly {

    static final FindingMessages MESSAGES = (FindingMessages) Proxy.newProxyInstance(
            FindingMessages.class.getClassLoader(),
            new Class<?>[] {FindingMessages.class},
            (proxy, method, values) -> filled(method, values));

    private Plainly() {}

    private static String filled(Method method, Object[] values) {
        String message = method.getAnnotation(Message.class).value();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++)
            message = message.replace("{" + parameters[i].getName() + "}", String.valueOf(values[i]));
        return message;
    }
}
