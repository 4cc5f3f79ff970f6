FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# npm brings the front files while the site is built; nothing of it goes into the image that runs.
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY Directory.* BannedSymbols.txt .editorconfig ./
COPY src/RegieQuartier.Domain/*.csproj src/RegieQuartier.Domain/
COPY src/RegieQuartier.LocalPostgres/*.csproj src/RegieQuartier.LocalPostgres/
COPY src/RegieQuartier.Web/*.csproj src/RegieQuartier.Web/*.targets src/RegieQuartier.Web/
RUN dotnet restore src/RegieQuartier.Web
COPY src src
RUN dotnet publish src/RegieQuartier.Web --no-restore -c Release -o /site

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /site
COPY --from=build /site .
ENV ASPNETCORE_HTTP_PORTS=8080
EXPOSE 8080
USER $APP_UID
ENTRYPOINT ["dotnet", "RegieQuartier.Web.dll"]
