// Bodies of requests, each with its content type.

function json(value, indent) {
  return { type: 'application/json', text: JSON.stringify(value, null, indent) };
}

function text(value) {
  return { type: 'text/plain;charset=UTF-8', text: value };
}

function form(fields) {
  return { type: 'application/x-www-form-urlencoded', text: urlEncoded(fields), isForm: true };
}

/** As the URL standard serialises a form: `+` for a space, and all but letters, digits and `*-._` in percent. */
function urlEncoded(fields) {
  const encode = (value) =>
    encodeURIComponent(value)
      .replace(/%20/g, '+')
      .replace(/[!'()~]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
  return fields.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
}

/** A form with files (RFC 7578). */
function multipart(fields) {
  const boundary = `----launch-gate-${randomHex()}`;
  const lines = (value) => value.replace(/\r\n|\r|\n/g, '\r\n');
  const quoted = (value) => lines(value).replace(/\n/g, '%0A').replace(/\r/g, '%0D').replace(/"/g, '%22');
  const parts = fields.map(({ name, value, file }) => {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`;
    if (!file) return `${head}\r\n\r\n${lines(value)}\r\n`;
    const fileName = file.name.replace(/\n/g, '%0A').replace(/\r/g, '%0D').replace(/"/g, '%22');
    return `${head}; filename="${fileName}"\r\nContent-Type: ${file.type}\r\n\r\n${value}\r\n`;
  });
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    text: `${parts.join('')}--${boundary}--\r\n`,
    isForm: true,
    isMultipart: true,
  };
}
