"""The policy as each web server wants it written."""

from __future__ import annotations

HEADER = "Content-Security-Policy"


def nginx(value: str) -> str:
    """For the server or location block."""
    return f'add_header {HEADER} "{value}" always;'


def apache(value: str) -> str:
    """For the virtual host or .htaccess; needs mod_headers."""
    return f'Header always set {HEADER} "{value}"'


def iis(value: str) -> str:
    """A whole web.config, to stand beside index.html."""
    escaped = value.replace("&", "&amp;").replace('"', "&quot;")
    return f"""<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <add name="{HEADER}" value="{escaped}" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>"""
