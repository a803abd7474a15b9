package rejoinder.assignments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A text that somebody sends as a file: plain text, in UTF-8, or in UTF-16 with its mark. */
final class Upload {

    /** The file is no plain text. Nothing of it is kept. */
    static final class Unreadable extends RuntimeException {}

    private Upload() {}

    /**
     * The text of the file; empty where none was chosen.
     *
     * @throws Unreadable where it is no text
     */
    static Optional<String> read(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isEmpty() || file.size() == 0)
            return Optional.empty();
        try {
            return Optional.of(decode(Files.readAllBytes(file.uploadedFile())));
        } catch (CharacterCodingException e) {
            throw new Unreadable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the file without its ending and the folders before it. */
    static String name(FileUpload file) {
        return file.fileName().replaceAll(".*[/\\\\]", "").replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    }

    static String decode(byte[] bytes) throws CharacterCodingException {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        Charset charset = mark == 0xfeff || mark == 0xfffe ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        if (text.indexOf('\0') >= 0) throw new CharacterCodingException();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
