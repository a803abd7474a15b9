package rejoinder.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection that is kept open: sends requests as bytes, counts the answers and drops them. It does next to nothing,
 * as it shares the machine with the server that is measured.
 */
final class Wire implements AutoCloseable {

    /** @param bytes of the body, as they came */
    record Answer(int status, long bytes) {}

    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    Wire(URI base) throws IOException {
        socket = new Socket(base.getHost(), base.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = socket.getInputStream();
    }

    /** A request as it goes over the wire. */
    static byte[] get(URI address, String... headers) {
        StringBuilder text = new StringBuilder("GET " + address.getPath() + " HTTP/1.1\r\nHost: "
                + address.getAuthority() + "\r\nAccept: text/html,*/*;q=0.8\r\n");
        for (String header : headers) text.append(header).append("\r\n");
        return text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    Answer send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(line().substring(9, 12));
        long length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:"))
                length = Long.parseLong(lower.substring(15).strip());
            if (lower.startsWith("transfer-encoding:")) chunked = lower.contains("chunked");
        }
        if (status == 304) return new Answer(status, 0);
        return new Answer(status, chunked ? chunks() : skip(length));
    }

    private long chunks() throws IOException {
        long bytes = 0;
        for (long size = chunk(); size > 0; size = chunk()) {
            bytes += skip(size);
            line();
        }
        line();
        return bytes;
    }

    private long chunk() throws IOException {
        return Long.parseLong(line().strip(), 16);
    }

    private long skip(long bytes) throws IOException {
        for (long left = bytes; left > 0; ) {
            if (at == end) fill();
            int step = (int) Math.min(left, end - at);
            at += step;
            left -= step;
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        while (true) {
            if (at == end) fill();
            char next = (char) (buffer[at++] & 0xff);
            if (next == '\n') return line.toString();
            if (next != '\r') line.append(next);
        }
    }

    private void fill() throws IOException {
        at = 0;
        end = in.read(buffer);
        if (end < 0) throw new EOFException();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
